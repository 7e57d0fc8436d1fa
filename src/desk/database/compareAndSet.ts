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
 * Changes a row only if it is still in the state `where`, with one conditional statement.
 * `payload.update` with a `where` reads first, so that several callers could succeed. Only the id
 * is read back, since a row may hold whole documents. It runs no hooks and checks no access:
 * callers must have done both.
 * @returns true for the caller that changed the row; false when no row was in that state any more
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
