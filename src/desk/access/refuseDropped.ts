import type { Field, FieldHook, PayloadRequest } from 'payload'

import type { StoredDocument } from '#desk/documents/index.ts'
import { type Values, mapFields, withParts } from '#desk/fieldTree/index.ts'
import { fieldsRefusal } from './refusals.ts'
import { sameValue } from './sameValue.ts'

/** Stands before Payload's own look at a field's access, which takes a forbidden value out without a word. */
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
 * The fields, of which those with access rules of their own refuse a forbidden value that differs
 * (403 by its path) instead of dropping it. The same value sent back is fine.
 */
export const refuseDropped = (fields: readonly Field[]): Field[] =>
  mapFields(fields, (field) => {
    if (field.type === 'ui' || !('access' in field) || !field.access) return field
    const { beforeValidate = [], ...hooks } = ('hooks' in field && field.hooks) || {}
    return withParts(field, { hooks: { ...hooks, beforeValidate: [refuse, ...beforeValidate] } })
  })

/** Whether Payload is putting an old version back, which it says in the request's context alone. */
export const isRestoring = ({ context }: Pick<PayloadRequest, 'context'>): boolean =>
  context['isRestoringVersion'] === true
