import { randomUUID } from 'node:crypto'

import { getPayload, type Payload, type SanitizedConfig } from 'payload'

/** A Payload of a test's own, and the key under which Payload's handlers find it. */
export type BootedPayload = { payload: Payload; key: string; close: () => Promise<void> }

/**
 * Starts a Payload instance for `config`, separate from all others in the process. Tasks run only
 * when a test calls `performTasks`.
 */
export async function bootPayload(config: SanitizedConfig): Promise<BootedPayload> {
  process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER = 'true'
  const key = randomUUID()
  const payload = await getPayload({ config, key })
  return { payload, key, close: () => payload.destroy() }
}
