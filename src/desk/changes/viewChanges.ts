import type { FlattenedField } from 'payload'

import { sameContent } from '#desk/editions/index.ts'
import {
  type Level,
  type OpenPlace,
  type Values,
  isList,
  isObject,
  levelOf,
  placesIn,
} from '#desk/fieldTree/index.ts'
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

function* rowChanges({ field, path, beside, inside }: OpenPlace): Generator<ViewChange> {
  const rows = inside ?? []
  const then: unknown[] = Array.isArray(beside) ? beside : []
  const hasStayed = (old: unknown) => rows.some((row) => row.beside === old)
  const [before, after] = [then.filter(hasStayed), rows.filter((row) => row.beside !== null)]
  if (before.some((old, index) => old !== after[index]?.beside))
    yield { field, path, kind: 'moved', before, after: after.map(({ values }) => values) }
  for (const row of rows)
    if (row.beside) yield* changesIn(row)
    else yield { field, path: row.path, kind: 'added', before: null, after: row.values }
  for (const old of then)
    if (isObject(old) && !hasStayed(old))
      yield { field, path, kind: 'removed', before: old, after: null }
}

function* changesIn(level: Level): Generator<ViewChange> {
  for (const place of placesIn(level)) {
    const { field, path, inside } = place
    const [before, after] = [place.beside ?? null, place.value ?? null]
    if (field.name === 'id' || sameContent(before, after)) continue
    if (isList(field)) yield* rowChanges(place)
    else if (inside && !isPartialDate(before) && !isPartialDate(after))
      for (const inner of inside) yield* changesIn(inner)
    else yield { field, path, kind: 'changed', before, after }
  }
}

/**
 * What differs between two views, field by field, in the order of the fields. Rows are known by
 * their ids, so that one put in first does not change all. What the hash takes for the same, an
 * empty text and none, does not differ.
 * @param fields the flattened fields of both views
 */
export const viewChanges = (
  fields: readonly FlattenedField[],
  before: Values,
  after: Values,
): Generator<ViewChange> => changesIn(levelOf(fields, after, before))
