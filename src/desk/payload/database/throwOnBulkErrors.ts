// Payload 3.90.1 commits the successful part of a bulk write, and reports failures in its answer.

import type { CollectionAfterOperationHook } from 'payload'

import { isRepeatable, writeFlow } from '#desk/database/index.ts'
import { KerbenError, errorTable } from '#shared/errors/index.ts'
import { inLanguage } from '#shared/localization/index.ts'

/**
 * For each collection's `hooks.afterOperation`: a bulk update or delete of which one document fails
 * stores none: this hook runs before the commit. What another desk's write made fail is told as that,
 * to be repeated: Payload has kept no more than its words.
 * @throws KerbenError `bulk_failed` (400, as Payload answers it), with `documents: [{ id, message }]`;
 * `write_conflict` (409)
 */
export const throwOnBulkErrors: CollectionAfterOperationHook = ({ operation, req, result }) => {
  if ((operation === 'update' || operation === 'delete') && 'errors' in result) {
    const documents = result.errors.map(({ id, isPublic, message }) => ({
      id,
      message: isPublic ? message : inLanguage(errorTable.internal.words, req.i18n.language),
    }))
    if (documents.length > 0) {
      const { lock } = writeFlow.getStore() ?? {}
      if (lock?.isRolledBack && isRepeatable(lock.refusal())) throw lock.refusal()
      const reasons = new Set(documents.map(({ message }) => message))
      throw new KerbenError({
        code: 'bulk_failed',
        details: { documents, why: [...reasons] },
      })
    }
  }
  return result
}
