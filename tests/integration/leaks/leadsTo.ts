import type { FlattenedField } from 'payload'

/** The collections that a relation or an upload may lead to. */
export const leadsTo = (field: FlattenedField): readonly string[] =>
  field.type === 'relationship' || field.type === 'upload' ? [field.relationTo].flat() : []
