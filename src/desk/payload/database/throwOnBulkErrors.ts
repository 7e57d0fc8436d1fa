// Payload 3.90.1 puts what failed of a bulk write into its answer, and commits the rest.

import type { CollectionAfterOperationHook } from 'payload'

import { KerbenError, errorTable } from '#shared/errors/index.ts'
import { inLanguage } from '#shared/localization/index.ts'

/**
 * For each collection's `hooks.afterOperation`: a bulk update or delete of which one document fails
 * stores none: this hook runs before the commit.
 * @throws KerbenError `bulk_failed` (400, as Payload answers it), with `documents: [{ id, message }]`
 */
export const throwOnBulkErrors: CollectionAfterOperationHook = ({ operation, req, result }) => {
  if ((operation === 'update' || operation === 'delete') && 'errors' in result) {
    const documents = result.errors.map(({ id, isPublic, message }) => ({
      id,
      message: isPublic ? message : inLanguage(errorTable.internal.words, req.i18n.language),
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
