import type { FlattenedField } from 'payload'

import { isEmptyRichText } from '#shared/richText/index.ts'
import type { LocaleView } from './deskConfig.ts'

/** One value of a view that is not a container: its field, where it stands and what it is. */
export interface Leaf {
  readonly field: FlattenedField
  /** As the admin names it: `partners.0.role`. */
  readonly path: string
  readonly value: unknown
}

/**
 * The leaves of a view in the order of its fields.
 * @param fields flattened fields of the view
 * @param view one locale of a document
 * @param path where the view stands; empty for the document itself
 */
export function* leaves(
  fields: readonly FlattenedField[],
  view: LocaleView,
  path = '',
): Generator<Leaf> {
  for (const field of fields) {
    if (!('name' in field)) continue
    const value = view[field.name]
    const here = path ? `${path}.${field.name}` : field.name
    if (field.type === 'group' || field.type === 'tab') {
      if (value) yield* leaves(field.flattenedFields, value as LocaleView, here)
    } else if (field.type === 'array') {
      const rows = (value ?? []) as LocaleView[]
      for (const [index, row] of rows.entries())
        yield* leaves(field.flattenedFields, row, `${here}.${String(index)}`)
    } else yield { field, path: here, value }
  }
}

/** Whether a leaf holds nothing: null, empty text, empty list, or rich text without content. */
export const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && 'root' in value && isEmptyRichText(value.root))
