import type { Payload } from 'payload'

import { ValidationError } from 'payload'

import { KerbenError } from '#shared/errors/index.ts'

const duplicateKey = Symbol.for('kerben.duplicateKey')

/** On a conflict of what was repeated as often as it may be: who called it does not begin anew. */
const inVain = Symbol.for('kerben.repeatedInVain')

/** The code of the refusal of a write that conflicted with another one, on MongoDB. */
const code = 'write_conflict'

/**
 * Translates the error of an adapter's write method. MongoDB aborts the whole transaction on a
 * write conflict and on a duplicate key. Both become a 409, except for a duplicate in a single
 * unique field (an e-mail address), which Payload answers with 400 and the field's path.
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
  if (!(error instanceof Error) || inVain in error) return false
  return duplicateKey in error || ('code' in error && error.code === code) || isTransient(error)
}

/**
 * MongoDB marks errors after which a retry may succeed: write conflicts (112), a change of primary.
 */
function isTransient(error: unknown): boolean {
  return hasLabels(error) && error.hasErrorLabel('TransientTransactionError')
}

/** Checked by shape: Payload's adapter has its own copy of the MongoDB driver. */
function hasLabels(error: unknown): error is { hasErrorLabel: (label: string) => boolean } {
  return (
    error instanceof Error && 'hasErrorLabel' in error && typeof error.hasErrorLabel === 'function'
  )
}

/** 409: another desk's save came first, each time that this one was tried. */
export function writeConflict(cause: unknown): KerbenError {
  return new KerbenError({ code, cause })
}

/** What is thrown when the repeats are over. A conflict that a read met has the database's own words. */
export function repeatedInVain(error: unknown): Error {
  const told = error instanceof Error && 'status' in error ? error : writeConflict(error)
  return Object.assign(told, { [inVain]: true })
}
