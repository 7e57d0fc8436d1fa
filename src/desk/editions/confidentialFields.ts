import type { FlattenedField } from 'payload'

import type { LocaleView } from './deskConfig.ts'

/** Whether a field's values are not for everybody who reads the document. */
export const isConfidential = (field: FlattenedField): boolean =>
  'access' in field && field.access?.read !== undefined

const inside = (field: FlattenedField, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('flattenedFields' in field)) return value
  return Array.isArray(value)
    ? value.map((row) => withoutConfidential(field.flattenedFields, row as LocaleView))
    : withoutConfidential(field.flattenedFields, value as LocaleView)
}

/**
 * A view as everybody who reads the document may know it. What is made of it, a hash above all,
 * confirms no guess at what is confidential, and does not change with it.
 * @param fields the view's flattened fields
 */
export function withoutConfidential(
  fields: readonly FlattenedField[],
  view: LocaleView,
): LocaleView {
  const byName = new Map(fields.map((field) => [field.name, field]))
  return Object.fromEntries(
    Object.entries(view).flatMap(([name, value]) => {
      const field = byName.get(name)
      if (!field) return [[name, value]]
      return isConfidential(field) ? [] : [[name, inside(field, value)]]
    }),
  )
}
