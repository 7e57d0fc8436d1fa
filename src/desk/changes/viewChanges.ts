import type { FlattenedField } from 'payload'

import { type LocaleView, sameContent } from '#desk/editions/index.ts'
import { isPartialDate } from '#shared/partialDate/index.ts'

/** One difference between two views of a document in one locale. */
export interface ViewChange {
  readonly field: FlattenedField
  /** Where it stands in the newer view; of a row that is gone, the path of its list. */
  readonly path: string
  /** `added`, `removed` and `moved` are said of rows. */
  readonly kind: 'added' | 'changed' | 'moved' | 'removed'
  readonly before: unknown
  readonly after: unknown
}

const rowsOf = (value: unknown): LocaleView[] =>
  Array.isArray(value) ? (value as LocaleView[]) : []

const groupOf = (value: unknown): LocaleView => (value ?? {}) as LocaleView

type ArrayField = Extract<FlattenedField, { type: 'array' }>

function* rowChanges(
  field: ArrayField,
  before: readonly LocaleView[],
  after: readonly LocaleView[],
  path: string,
): Generator<ViewChange> {
  const of = (rows: readonly LocaleView[], id: unknown) => rows.find((row) => row['id'] === id)
  const [stayedBefore, stayedAfter] = [
    before.filter((row) => of(after, row['id'])),
    after.filter((row) => of(before, row['id'])),
  ]
  if (stayedBefore.some((row, index) => row['id'] !== stayedAfter[index]?.['id']))
    yield { field, path, kind: 'moved', before: stayedBefore, after: stayedAfter }
  for (const [index, row] of after.entries()) {
    const here = `${path}.${String(index)}`
    const old = of(before, row['id'])
    if (old) yield* viewChanges(field.flattenedFields, old, row, here)
    else yield { field, path: here, kind: 'added', before: null, after: row }
  }
  for (const row of before)
    if (!of(after, row['id'])) yield { field, path, kind: 'removed', before: row, after: null }
}

/**
 * What differs between two views, field by field, in the order of the fields. Rows are known by
 * their ids, so that one put in first does not change all. What the hash takes for the same, an
 * empty text and none, does not differ.
 * @param fields the flattened fields of both views
 * @param path where the views stand; empty for the document itself
 */
export function* viewChanges(
  fields: readonly FlattenedField[],
  before: LocaleView,
  after: LocaleView,
  path = '',
): Generator<ViewChange> {
  for (const field of fields) {
    if (!('name' in field) || field.name === 'id') continue
    const [old, now] = [before[field.name] ?? null, after[field.name] ?? null]
    if (sameContent(old, now)) continue
    const here = path ? `${path}.${field.name}` : field.name
    const isGroup = field.type === 'group' || field.type === 'tab'
    if (isGroup && !isPartialDate(old) && !isPartialDate(now))
      yield* viewChanges(field.flattenedFields, groupOf(old), groupOf(now), here)
    else if (field.type === 'array') yield* rowChanges(field, rowsOf(old), rowsOf(now), here)
    else yield { field, path: here, kind: 'changed', before: old, after: now }
  }
}
