import type { Field, FieldAccess, FieldHook, FlattenedField } from 'payload'

import { mapFields, withParts } from '#desk/fieldTree/index.ts'
import { fieldsRefusal } from './refusals.ts'
import { sameValue } from './sameValue.ts'

type Rules = Readonly<Partial<Record<'create' | 'update', FieldAccess>>>

/** Stands before Payload's own look at a field's access, which takes a forbidden value out without a word. */
const refuse: FieldHook = async ({
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
  // Payload gives values and rules without a type to a hook that is made for any field
  const { [field.name ?? '']: sent } = siblingData as Readonly<Record<string, unknown>>
  const rule = 'access' in field ? (field.access as Rules)[operation] : undefined
  if (!rule || sent === undefined) return
  if (sameValue(field as FlattenedField, previousValue ?? defaultOf(field), sent)) return
  if (await rule({ data, doc: originalDoc as unknown, req, siblingData })) return
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
