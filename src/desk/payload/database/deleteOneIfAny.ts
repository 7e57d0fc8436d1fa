// Payload 3.90.1's `deleteOne` on SQLite, where a condition on a relation matches no row, repeats
// the query without the joined table and fails on a missing column.

import type { BaseDatabaseAdapter } from 'payload'

/**
 * Lets `deleteOne` return null when nothing matches.
 * @param adapter its `deleteOne` is replaced
 */
export function deleteOneIfAny(adapter: Pick<BaseDatabaseAdapter, 'deleteOne' | 'findOne'>): void {
  const deleteOne = adapter.deleteOne.bind(adapter)
  adapter.deleteOne = async (args) => {
    const { collection, req, where } = args
    const found = await adapter.findOne({ collection, where, ...(req && { req }) })
    const deleted: unknown = found ? await deleteOne(args) : null
    return deleted
  }
}
