import type { FlattenedField } from 'payload'

import { type Level, type Values, isList, levelOf, placesIn } from '#desk/fieldTree/index.ts'
import { isObject } from '#shared/values/index.ts'
import { sameValue } from './sameValue.ts'

/** Fields that Payload sets at each save, whatever is sent; `createdAt` is not one of them. */
const SET_BY_PAYLOAD = new Set(['updatedAt'])

/**
 * The paths of shared (not localized) fields that a write would change. Adding, removing or moving
 * rows counts as a change of their list. Localized fields are left out, since translators may
 * change them.
 * @param fields flattened fields of the document
 * @param before the stored document, in the written locale
 * @param after the document as the write would store it, missing fields filled in
 */
export const sharedChanges = (
  fields: readonly FlattenedField[],
  before: Values,
  after: Values,
): Generator<string> => changesIn(levelOf(fields, after, before))

function* changesIn(level: Level): Generator<string> {
  for (const { field, path, localized, value, beside, inside } of placesIn(level)) {
    if (localized || isUnstored(field)) continue
    if (isList(field) && rowIds(beside) !== rowIds(value)) yield path
    else if (inside) for (const inner of inside) yield* changesIn(inner)
    else if (
      !sameValue(field, beside ?? staticDefault(field), value) &&
      !sameValue(field, beside, value)
    )
      yield path
  }
}

const rowIds = (rows: unknown): string =>
  JSON.stringify(
    Array.isArray(rows) ? rows.map((row: unknown) => (isObject(row) ? row['id'] : null)) : [],
  )

const isUnstored = (field: FlattenedField): boolean =>
  ('virtual' in field && Boolean(field.virtual)) || SET_BY_PAYLOAD.has(field.name)

/** The static default that Payload fills in where a document is older than the field. */
const staticDefault = (field: FlattenedField): unknown =>
  'defaultValue' in field && typeof field.defaultValue !== 'function'
    ? field.defaultValue
    : undefined
