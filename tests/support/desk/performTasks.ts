import type { Payload } from 'payload'

import { claimDue } from '#desk/tasks/claim.ts'
import { taskKinds } from '#desk/tasks/kinds.ts'
import { performTask } from '#desk/tasks/performTask.ts'
import { defaultTimes } from '#desk/tasks/times.ts'

/** Which kinds to perform; by default all. */
export interface Performing {
  readonly only?: readonly string[]
}

/**
 * Performs a desk's due tasks until none is left, like its runner, but only when a test asks. A
 * failed task waits for its next time and is not retried here.
 * @returns how many were performed or failed
 */
export async function performTasks(payload: Payload, { only }: Performing = {}): Promise<number> {
  const { lease } = defaultTimes
  const stopped = new AbortController().signal
  let count = 0
  for (const kind of taskKinds(payload).values()) {
    if (only && !only.includes(kind.kind)) continue
    for (;;) {
      const found = await claimDue(payload, kind.kind, lease)
      if ('dueAt' in found) break
      await performTask(payload, { kind, claim: found.claim, lease, stopped })
      count += 1
    }
  }
  return count
}
