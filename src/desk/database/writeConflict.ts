import type { Payload } from 'payload'

import { ValidationError } from 'payload'

import { KerbenError } from '#shared/errors/index.ts'

const duplicateKey = Symbol.for('kerben.duplicateKey')

/** The code of the answer to a save that met another one, on MongoDB. */
const code = 'write_conflict'

/**
 * What an adapter's write method threw, as the rest of the desk is to see it. MongoDB aborts the
 * whole transaction on a write conflict and on a duplicate key: the first is a 409, the second too,
 * unless it is a field of its own that must be unique (an e-mail address), which Payload answers
 * with 400 and the field's path.
 */
export function asWriteConflict(error: unknown, payload: Payload, slug?: string): unknown {
  if (isTransient(error)) return writeConflict(error)
  if (!(error instanceof ValidationError)) return error
  const path = error.data.errors[0]?.path
  const fields = slug === undefined ? [] : (payload.collections[slug]?.config.flattenedFields ?? [])
  const isUniqueField = fields.some(
    (field) => field.name === path && 'unique' in field && field.unique === true,
  )
  return Object.assign(isUniqueField ? error : writeConflict(error), { [duplicateKey]: true })
}

/** Whether the whole operation may succeed when it is run again. */
export function isRepeatable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return duplicateKey in error || ('code' in error && error.code === code) || isTransient(error)
}

/** MongoDB labels what may be repeated: write conflicts (112), and a primary that changed. */
function isTransient(error: unknown): boolean {
  return hasLabels(error) && error.hasErrorLabel('TransientTransactionError')
}

/** By its shape: Payload's adapter brings a MongoDB driver of its own. */
function hasLabels(error: unknown): error is { hasErrorLabel: (label: string) => boolean } {
  return (
    error instanceof Error && 'hasErrorLabel' in error && typeof error.hasErrorLabel === 'function'
  )
}

function writeConflict(cause: unknown): KerbenError {
  return new KerbenError({ code, cause })
}
