import type { FlattenedField } from 'payload'

/** Every path that a filter or a sort may name: of the fields, and of those inside them. */
export function* fieldPaths(
  fields: readonly FlattenedField[],
  prefix = '',
): Generator<{ path: string; field: FlattenedField }> {
  for (const field of fields) {
    const path = `${prefix}${field.name}`
    yield { path, field }
    if (field.type === 'blocks') {
      for (const block of field.blocks) yield* fieldPaths(block.flattenedFields, `${path}.`)
    } else if ('flattenedFields' in field) yield* fieldPaths(field.flattenedFields, `${path}.`)
  }
}

/** The collections that a relation or an upload may lead to. */
export const leadsTo = (field: FlattenedField): readonly string[] =>
  field.type === 'relationship' || field.type === 'upload' ? [field.relationTo].flat() : []
