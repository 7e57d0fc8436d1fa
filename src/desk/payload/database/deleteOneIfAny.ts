// Payload 3.90.1's `deleteOne` on SQLite asks again without the joined table where a condition on a
// relation matches no row, and fails on a column that is not there.

import type { BaseDatabaseAdapter } from 'payload'

/**
 * Lets `deleteOne` find nothing.
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
