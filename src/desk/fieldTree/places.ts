import type { FlattenedField } from 'payload'

import { isObject } from '#shared/values/index.ts'
import { isGroup, isList, joinPath } from './kinds.ts'

/** Values by the names of their fields. */
export type Values = Readonly<Record<string, unknown>>

/** Fields with their values: a document, a group of one, or a row. */
export interface Level {
  readonly fields: readonly FlattenedField[]
  readonly values: Values
  /** Other values of the same fields, to compare with; null where the others have no such row. */
  readonly beside: Values | null
  /** The path in the admin's form: `partners.0`; empty for the document. */
  readonly path: string
  /** Whether a field around it is localized, and so everything inside is. */
  readonly localized: boolean
}

/** One field of a level, and what it holds. */
export interface Place {
  readonly field: FlattenedField
  /** The path in the admin's form: `partners.0.role`. */
  readonly path: string
  /** Whether the value is localized. */
  readonly localized: boolean
  readonly value: unknown
  /** The value of this field in `beside`. */
  readonly beside: unknown
}

/**
 * A place with the levels inside: one for a group, one per row of a list, null for a single value.
 */
export interface OpenPlace extends Place {
  readonly inside: readonly Level[] | null
}

/**
 * A document as a level to walk.
 * @param fields flattened fields of the document
 * @param beside other values of it, such as those before a change
 */
export const levelOf = (
  fields: readonly FlattenedField[],
  values: Values,
  beside: Values = {},
): Level => ({ fields, values, beside, path: '', localized: false })

const groupOf = (value: unknown): Values => (isObject(value) ? value : {})

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The row with the same id; for rows without an id, the one at the same index. */
const sameRow = (rows: readonly unknown[], { id }: Values, index: number): Values | null =>
  rows
    .filter((_, at) => id !== undefined || at === index)
    .filter(isObject)
    .find((row) => row['id'] === id) ?? null

/** The levels inside a place; a value that does not have its field's form has none. */
export function insideOf({ field, path, localized, value, beside }: Place): Level[] | null {
  if (isGroup(field)) {
    if (!isObject(value) && !isObject(beside)) return []
    const [values, other] = [groupOf(value), groupOf(beside)]
    return [{ fields: field.flattenedFields, values, beside: other, path, localized }]
  }
  if (!isList(field)) return null
  const { flattenedFields: fields } = field
  return listOf(value).flatMap((values, index): Level[] => {
    if (!isObject(values)) return []
    const row = sameRow(listOf(beside), values, index)
    return [{ fields, values, beside: row, path: joinPath(path, index), localized }]
  })
}

/** The places of one level, in the order of its fields. Callers decide whether to go on inside. */
export function* placesIn({ fields, values, beside, ...level }: Level): Generator<OpenPlace> {
  for (const field of fields) {
    const place = {
      field,
      path: joinPath(level.path, field.name),
      localized: level.localized || field.localized === true,
      value: values[field.name],
      beside: beside?.[field.name],
    }
    yield { ...place, inside: insideOf(place) }
  }
}

function* leavesIn(level: Level): Generator<Place> {
  for (const place of placesIn(level)) {
    if (!place.inside) yield place
    else for (const inner of place.inside) yield* leavesIn(inner)
  }
}

/**
 * The single values of a document, or of a row, in the order of its fields: what stands in groups and
 * rows, and not these themselves.
 * @param fields flattened fields of the values
 * @param values of one locale
 */
export const leaves = (fields: readonly FlattenedField[], values: Values): Generator<Place> =>
  leavesIn(levelOf(fields, values))
