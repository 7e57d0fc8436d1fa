import type { Payload } from 'payload'
import { cache } from 'react'

import { findComments } from '#desk/discussion/findComments.ts'

type Counts = ReadonlyMap<string, number>

async function count(payload: Payload, type: string, ids: readonly string[]): Promise<Counts> {
  const found = await findComments(payload, {
    and: [{ type: { equals: type } }, { documentId: { in: [...ids] } }, { open: { equals: true } }],
  })
  const counts = new Map<string, number>()
  for (const { documentId } of found) counts.set(documentId, (counts.get(documentId) ?? 0) + 1)
  return counts
}

/**
 * How many comments are open of a list's documents. The first row that asks waits for the others of
 * the page, which ask in the same turn, and one query answers them all. React keeps it for one
 * request.
 */
export const openByDocument = cache((payload: Payload, type: string) => {
  const ids: string[] = []
  let counts: Promise<Counts> | null = null
  return async (id: string): Promise<number> => {
    ids.push(id)
    counts ??= new Promise<void>((others) => {
      setImmediate(others)
    }).then(() => {
      counts = null
      return count(payload, type, ids.splice(0))
    })
    return (await counts).get(id) ?? 0
  }
})
