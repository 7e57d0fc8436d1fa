import type { FlattenedField } from 'payload'

/** Fields as Payload flattens them, one of each kind that a guard tells apart. */
export const fields = [
  { name: 'id', type: 'text' },
  { name: 'title', type: 'text', localized: true },
  { name: 'date', type: 'text' },
  { name: 'givenAt', type: 'date' },
  { name: 'tags', type: 'text', hasMany: true },
  { name: 'flag', type: 'checkbox' },
  { name: 'order', type: 'number', defaultValue: 90 },
  { name: 'body', type: 'richText' },
  { name: 'parent', type: 'relationship', relationTo: 'news' },
  { name: 'links', type: 'relationship', relationTo: ['news', 'pages'], hasMany: true },
  { name: 'shown', type: 'text', virtual: true },
  {
    name: 'group',
    type: 'group',
    flattenedFields: [
      { name: 'text', type: 'text', localized: true },
      { name: 'code', type: 'text' },
    ],
  },
  {
    name: 'rows',
    type: 'array',
    flattenedFields: [
      { name: 'id', type: 'text' },
      { name: 'label', type: 'text', localized: true },
      { name: 'value', type: 'number' },
    ],
  },
  { name: 'kind', type: 'select', options: [{ label: 'A', value: 'a' }, 'b'] },
  { name: 'kinds', type: 'select', hasMany: true, options: ['a', 'b'] },
  {
    name: 'others',
    type: 'array',
    flattenedFields: [{ name: 'id', type: 'text' }],
  },
  { name: 'updatedAt', type: 'date' },
  // the parts of a finished field that the guards look at
] as unknown as FlattenedField[]

/** The field of that name. */
export const field = (name: string): FlattenedField => {
  const found = fields.find((one) => one.name === name)
  if (!found) throw new Error(`no field ${name}`)
  return found
}
