import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

/** What `compareAndSet` writes, and when. */
export interface CompareAndSet {
  collection: CollectionSlug
  /** The state that the row must be in. Fields of its own table only. */
  where: Where
  /** Fields of its own table only: none that is localized, and no array. */
  data: Record<string, unknown>
  req: PayloadRequest
}

/**
 * Changes the one row that is still in the state `where`, by a statement that asks for that state
 * itself. `payload.update` with a `where` reads first, and lets any number of callers win. Of the row
 * only its id is read back: it may hold whole documents.
 * It runs no hook and checks no access, so it is for operations that have done both.
 * @returns whether it won: false when no row was in that state any more.
 */
export async function compareAndSet(
  payload: Payload,
  { collection, where, data, req }: CompareAndSet,
): Promise<boolean> {
  const row: unknown = await payload.db.updateOne({
    collection,
    where,
    data,
    select: { id: true },
    req,
  })
  return row !== null
}
