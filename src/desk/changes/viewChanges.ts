import type { FlattenedField } from 'payload'

import { sameContent } from '#desk/editions/index.ts'
import {
  type Level,
  type OpenPlace,
  type Values,
  isList,
  levelOf,
  placesIn,
} from '#desk/fieldTree/index.ts'
import { isPartialDate } from '#shared/partialDate/index.ts'
import { isObject } from '#shared/values/index.ts'

/** One difference between two views of a document in one locale. */
export interface ViewChange {
  readonly field: FlattenedField
  /** Its path in the newer view; for a removed row, the path of its list. */
  readonly path: string
  /** `added`, `removed` and `moved` apply to rows. */
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
 * The differences between two views, field by field, in the order of the fields. Rows are matched
 * by id, so that a new first row does not change all others. Values that the hash treats alike,
 * such as an empty text and null, do not differ.
 * @param fields the flattened fields of both views
 */
export const viewChanges = (
  fields: readonly FlattenedField[],
  before: Values,
  after: Values,
): Generator<ViewChange> => changesIn(levelOf(fields, after, before))
