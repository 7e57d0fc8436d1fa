import type { CollectionAfterOperationHook } from 'payload'

import { KerbenError } from '#shared/errors/index.ts'

/**
 * For each collection's `hooks.afterOperation`: a bulk update or delete of which one document fails
 * stores none. Payload would put the failures into its answer and commit the rest; this hook runs
 * before the commit.
 * @throws KerbenError `bulk_failed` (400, as Payload answers it), with `documents: [{ id, message }]`
 */
export const throwOnBulkErrors: CollectionAfterOperationHook = ({ operation, result }) => {
  if ((operation === 'update' || operation === 'delete') && 'errors' in result) {
    const documents = result.errors.map(({ id, isPublic, message }) => ({
      id,
      message: isPublic ? message : 'Something went wrong.',
    }))
    if (documents.length > 0) {
      const reasons = new Set(documents.map(({ message }) => message))
      throw new KerbenError({
        code: 'bulk_failed',
        details: { documents, why: [...reasons] },
      })
    }
  }
  return result
}
