import type { Payload } from 'payload'

import { TASKS } from './collection.ts'

/** The keys of all pending tasks of these kinds. */
export async function findTaskKeys(payload: Payload, kinds: readonly string[]): Promise<string[]> {
  if (kinds.length === 0) return []
  // the bare adapter: the collection's access allows nothing to anybody
  const { docs } = await payload.db.find<{ key: string }>({
    collection: TASKS,
    where: { kind: { in: [...kinds] } },
    select: { key: true },
    limit: 0,
    pagination: false,
  })
  return docs.map(({ key }) => key)
}
