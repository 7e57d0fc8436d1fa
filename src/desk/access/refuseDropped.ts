import type { Field, FieldHook, PayloadRequest } from 'payload'

import type { StoredDocument } from '#desk/documents/index.ts'
import { type Values, mapFields, withParts } from '#desk/fieldTree/index.ts'
import { fieldsRefusal } from './refusals.ts'
import { sameValue } from './sameValue.ts'

/** Runs before Payload checks a field's access, since Payload silently drops a forbidden value. */
const refuse: FieldHook<StoredDocument, unknown, Values> = async ({
  data = {},
  field,
  operation,
  originalDoc,
  overrideAccess,
  path,
  previousValue,
  req,
  siblingData,
}) => {
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return
  const sent = siblingData[field.name ?? '']
  const rule = 'access' in field ? field.access?.[operation] : undefined
  if (!rule || sent === undefined) return
  if (sameValue(field, previousValue ?? defaultOf(field), sent)) return
  if (await rule({ data, doc: originalDoc, req, siblingData })) return
  throw fieldsRefusal([path.join('.')])
}

const defaultOf = (field: object): unknown =>
  'defaultValue' in field && typeof field.defaultValue !== 'function'
    ? field.defaultValue
    : undefined

/**
 * The fields, changed so that a forbidden value that differs from the stored one is refused (403
 * with its path) instead of silently dropped. Only fields with access rules of their own need it.
 */
export const refuseDropped = (fields: readonly Field[]): Field[] =>
  mapFields(fields, (field) => {
    if (field.type === 'ui' || !('access' in field) || !field.access) return field
    const { beforeValidate = [], ...hooks } = ('hooks' in field && field.hooks) || {}
    return withParts(field, { hooks: { ...hooks, beforeValidate: [refuse, ...beforeValidate] } })
  })

/** Whether Payload is restoring an old version. Only the request's context says so. */
export const isRestoring = ({ context }: Pick<PayloadRequest, 'context'>): boolean =>
  context['isRestoringVersion'] === true
