import type { Payload } from 'payload'

import { textOf } from '#shared/values/index.ts'

/**
 * The names of people by their ids. Everybody on the desk may see names; ids of no user, such as a
 * system actor's name, are left out.
 */
export async function namesOf(
  payload: Payload,
  ids: Iterable<string | null | undefined>,
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => typeof id === 'string')
  if (wanted.length === 0) return new Map()
  // bypasses the access rules, which allow only one's own account; only the name is read
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: wanted } },
    select: { name: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(
    docs.map(({ id, name }: { id: unknown; name?: unknown }) => [String(id), textOf(name)]),
  )
}
