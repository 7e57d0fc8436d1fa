import fc from 'fast-check'
import { type Field, type FlattenedField, flattenAllFields } from 'payload'

import { type Values, isGroup, isList } from '#desk/fieldTree/index.ts'

const uuid = fc.uuid()

/** Trees of fields as a type writes them: texts within groups, lists, rows, tabs and collapsibles. */
export const writtenTree: fc.Arbitrary<Field[]> = fc
  .letrec<{ fields: Field[]; field: Field }>((tie) => ({
    fields: fc.array(tie('field'), { minLength: 1, maxLength: 3, depthIdentifier: 'depth' }),
    field: fc.oneof(
      { depthIdentifier: 'depth', maxDepth: 4, withCrossShrink: true },
      fc.boolean().map((localized): Field => ({ name: '', type: 'text', localized })),
      tie('fields').map((fields): Field => ({ type: 'row', fields })),
      tie('fields').map((fields): Field => ({ type: 'collapsible', label: 'c', fields })),
      tie('fields').map((fields): Field => ({ type: 'group', fields })),
      tie('fields').map((fields): Field => ({ name: '', type: 'group', fields })),
      tie('fields').map((fields): Field => ({ name: '', type: 'array', fields })),
      fc.tuple(tie('fields'), tie('fields')).map(([one, other]): Field => ({
        type: 'tabs',
        tabs: [
          { label: 't', fields: one },
          { name: 'tab', fields: other },
        ],
      })),
    ),
  }))
  .fields.map((fields) => named(fields))

let count = 0
const next = (kind: string): string => `${kind}${String((count += 1))}`

/** The same tree with a name for each field that has one, and an id for each list’s rows. */
function named(fields: readonly Field[]): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'text') return { ...field, name: next('text') }
    if (field.type === 'tabs')
      return {
        ...field,
        tabs: field.tabs.map((tab) => ({
          ...tab,
          ...('name' in tab ? { name: next('tab') } : {}),
          fields: named(tab.fields),
        })),
      }
    if (field.type === 'array')
      return { ...field, name: next('list'), fields: [ID, ...named(field.fields)] }
    if (field.type === 'group' && 'name' in field)
      return { ...field, name: next('group'), fields: named(field.fields) }
    return 'fields' in field ? { ...field, fields: named(field.fields) } : field
  })
}

const ID: Field = { name: 'id', type: 'text' }

/** The same fields as Payload finishes them. */
export const flattened = (fields: Field[]): FlattenedField[] => flattenAllFields({ fields })

const valueOf = (field: FlattenedField): fc.Arbitrary<unknown> => {
  if (isGroup(field)) return valuesOf(field.flattenedFields)
  if (!isList(field)) return field.name === 'id' ? uuid : fc.string({ minLength: 1 })
  return fc.array(valuesOf(field.flattenedFields), { maxLength: 3 })
}

/** A document of one locale that fills every field. */
export const valuesOf = (fields: readonly FlattenedField[]): fc.Arbitrary<Values> =>
  fc.record(Object.fromEntries(fields.map((field) => [field.name, valueOf(field)])))

/** A tree as Payload finishes it, with two documents of it. */
export const treeAndValues = writtenTree.chain((written) => {
  const fields = flattened(written)
  return fc.record({
    written: fc.constant(written),
    fields: fc.constant(fields),
    values: valuesOf(fields),
    others: valuesOf(fields),
  })
})

/** What stands at a path. */
export const at = (values: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, name) => new Map(Object.entries(value ?? {})).get(name), values)

/** The same values with another one at a path. */
export function withAt(values: unknown, [name = '', ...rest]: string[], value: unknown): unknown {
  const inside = rest.length === 0 ? value : withAt(at(values, name), rest, value)
  return Array.isArray(values)
    ? values.map((item: unknown, index) => (String(index) === name ? inside : item))
    : { ...Object(values), [name]: inside }
}
