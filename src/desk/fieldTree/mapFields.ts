import type { Field } from 'payload'

/** Fields that stand inside another one. */
export interface InnerList {
  readonly fields: Field[]
  /** The name that belongs to their path; empty for unnamed rows and tabs. */
  readonly name: string
  /** Whether the field or tab around them is localized, and so everything inside is. */
  readonly localized: boolean
}

const nameOf = (field: object): string =>
  'name' in field && typeof field.name === 'string' ? field.name : ''

const inside = (around: object, fields: Field[]): InnerList => ({
  fields,
  name: nameOf(around),
  localized: 'localized' in around && around.localized === true,
})

/** Applies a change to each list of fields inside a field; a single value is returned unchanged. */
export function mapInner(field: Field, change: (inner: InnerList) => Field[]): Field {
  if (field.type === 'tabs')
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({ ...tab, fields: change(inside(tab, tab.fields)) })),
    }
  if (field.type === 'blocks')
    return {
      ...field,
      blocks: field.blocks.map((block) => ({
        ...block,
        fields: change(inside(field, block.fields)),
      })),
    }
  return 'fields' in field ? { ...field, fields: change(inside(field, field.fields)) } : field
}

/** The lists of fields inside a field: one of a group or a list, one a tab; none of a single value. */
export function innerLists(field: Field): InnerList[] {
  const lists: InnerList[] = []
  mapInner(field, (inner) => {
    lists.push(inner)
    return inner.fields
  })
  return lists
}

const below = (prefix: string, { name }: InnerList): string =>
  name === '' ? prefix : `${prefix}${name}.`

const pathOf = (prefix: string, field: Field): string => {
  const name = nameOf(field)
  return name === '' ? '' : `${prefix}${name}`
}

/** A field as a configuration writes it. */
export interface WrittenField {
  readonly field: Field
  /** `story.consent`; empty for a field without a name. */
  readonly path: string
}

/**
 * Every field of a configuration that Payload has not sanitized yet, each before those inside it.
 */
export function* writtenFields(fields: readonly Field[], prefix = ''): Generator<WrittenField> {
  for (const field of fields) {
    yield { field, path: pathOf(prefix, field) }
    for (const inner of innerLists(field)) yield* writtenFields(inner.fields, below(prefix, inner))
  }
}

/**
 * A configuration's fields, each replaced by the result of `change`, inner ones first.
 * @param change gets a field and its path as from `writtenFields`; null removes the field
 */
export const mapFields = (
  fields: readonly Field[],
  change: (field: Field, path: string) => Field | null,
  prefix = '',
): Field[] =>
  fields.flatMap((field) => {
    const mapped = mapInner(field, (inner) => mapFields(inner.fields, change, below(prefix, inner)))
    return change(mapped, pathOf(prefix, field)) ?? []
  })

/** A field with some properties replaced, typed as the same kind of field. */
export const withParts = <Kind extends Field, Parts extends object>(
  field: Kind,
  parts: Parts,
): Kind => ({ ...field, ...parts })
