import type { FlattenedField } from 'payload'

/** A field that contains a single set of fields: a group, or a tab with a name. */
export type GroupField = Extract<FlattenedField, { type: 'group' | 'tab' }>

/** A field that holds rows, each with fields of its own and an id. */
export type ListField = Extract<FlattenedField, { type: 'array' }>

/** Whether a field contains a single set of fields. */
export const isGroup = (field: FlattenedField): field is GroupField =>
  field.type === 'group' || field.type === 'tab'

/** Whether a field holds rows. */
export const isList = (field: FlattenedField): field is ListField => field.type === 'array'

/**
 * The fields inside a field of a sanitized configuration; none for a single value. For blocks,
 * which only Payload's own collections may have, the fields of all block types.
 */
export function innerFields(field: FlattenedField): readonly FlattenedField[] {
  if (field.type === 'blocks') return field.blocks.flatMap(({ flattenedFields }) => flattenedFields)
  return 'flattenedFields' in field ? field.flattenedFields : []
}

/** The field of that name, among those of one level. */
export const fieldNamed = (
  fields: readonly FlattenedField[],
  name: string,
): FlattenedField | undefined => fields.find((field) => field.name === name)

/** A path with one more name. */
export const joinPath = (path: string, name: number | string): string =>
  path === '' ? String(name) : `${path}.${String(name)}`

/** A field of a sanitized configuration, and its path without rows: `partners.role`. */
export interface PlacedField {
  readonly field: FlattenedField
  readonly path: string
}

/** Every field of a finished configuration, each before those inside it. */
export function* everyField(fields: readonly FlattenedField[], path = ''): Generator<PlacedField> {
  for (const field of fields) {
    const here = joinPath(path, field.name)
    yield { field, path: here }
    yield* everyField(innerFields(field), here)
  }
}
