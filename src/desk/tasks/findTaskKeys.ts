import type { Payload } from 'payload'

import { TASKS } from './collection.ts'

/** What the tasks of these kinds are about that are still to be performed. */
export async function findTaskKeys(payload: Payload, kinds: readonly string[]): Promise<string[]> {
  if (kinds.length === 0) return []
  // the bare adapter: the collection allows nobody anything
  const { docs } = await payload.db.find<{ key: string }>({
    collection: TASKS,
    where: { kind: { in: [...kinds] } },
    select: { key: true },
    limit: 0,
    pagination: false,
  })
  return docs.map(({ key }) => key)
}
