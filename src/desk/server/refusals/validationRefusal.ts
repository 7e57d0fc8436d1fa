import type { FlattenedField, PayloadRequest } from 'payload'

import { labelledPath } from '#desk/fieldTree/index.ts'
import { type FieldError, KerbenError } from '#shared/errors/index.ts'
import { isObject } from '#shared/values/index.ts'

/** The parts of Payload's validation error that are read: one entry per field. */
interface InvalidField {
  readonly path: string
  readonly message: string
  /**
   * In the reader's language, from the outermost group to the field, with row numbers: “Channels 2
   * > Number”.
   */
  readonly label?: unknown
}

const isInvalidField = (value: unknown): value is InvalidField =>
  isObject(value) && typeof value['path'] === 'string' && typeof value['message'] === 'string'

/** The fields of the collection or global that an error names. */
const fieldsOf = (
  { payload }: PayloadRequest,
  { collection, global }: Record<string, unknown>,
): readonly FlattenedField[] =>
  (typeof collection === 'string'
    ? payload.collections[collection]?.config
    : payload.globals.config.find(({ slug }) => slug === global)
  )?.flattenedFields ?? []

/**
 * Payload's validation error, with each field's name and reason in the reader's language. It is
 * recognized by its shape: the process has two copies of Payload, Node's and that of Next's bundle,
 * so `instanceof` fails for the other copy, and the answer would lack the fields (payload#7140).
 * @returns undefined for any other error
 */
export function validationRefusal(error: Error, req: PayloadRequest): KerbenError | undefined {
  const data: unknown = 'data' in error ? error.data : undefined
  if (!isObject(data) || !Array.isArray(data['errors'])) return undefined
  const found: readonly unknown[] = data['errors']
  if (found.length === 0 || !found.every(isInvalidField)) return undefined
  const fields = fieldsOf(req, data)
  const errors = found.map(({ path, message, label }): FieldError => {
    const isNamed = typeof label === 'string' && label !== ''
    return { ...(isNamed ? { path, label } : labelledPath(fields, path, req.i18n)), message }
  })
  return new KerbenError({ code: 'validation', errors, cause: error })
}
