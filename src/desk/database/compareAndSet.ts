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
 * Changes the one row that is still in the state `where`, in one statement. `payload.update` with a
 * `where` reads first, and lets any number of callers win.
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
    options: { atomic: true },
    req,
  })
  return row !== null
}
