import type { CollectionAfterOperationHook } from 'payload'

import { KerbenError } from '#shared/errors/index.ts'
import { isRepeatable } from './writeConflict.ts'
import { writeFlow } from './writeFlow.ts'

/**
 * For each collection's `hooks.afterOperation`: a bulk update or delete of which one document fails
 * stores none. Payload would put the failures into its answer and commit the rest; this hook runs
 * before the commit. What another desk's write made fail is told as that, to be repeated: Payload has
 * kept no more than its words.
 * @throws KerbenError `bulk_failed` (400, as Payload answers it), with `errors: [{ id, message }]`;
 * `write_conflict` (409)
 */
export const throwOnBulkErrors: CollectionAfterOperationHook = ({ operation, result }) => {
  if ((operation === 'update' || operation === 'delete') && 'errors' in result) {
    const errors = result.errors.map(({ id, isPublic, message }) => ({
      id,
      message: isPublic ? message : 'Something went wrong.',
    }))
    if (errors.length > 0) {
      const { lock } = writeFlow.getStore() ?? {}
      if (lock?.isRolledBack && isRepeatable(lock.refusal())) throw lock.refusal()
      throw new KerbenError({
        code: 'bulk_failed',
        status: 400,
        message: 'Nothing was stored, because some of the documents cannot be.',
        details: { errors },
      })
    }
  }
  return result
}
