import type { FlattenedField } from 'payload'

import {
  type Level,
  type Values,
  isList,
  levelOf,
  placesIn,
  valueAt,
} from '#desk/fieldTree/index.ts'
import { sameThroughout } from './sameRow.ts'

/** A row of a document. */
export interface PlacedRow {
  readonly row: Values
  readonly fields: readonly FlattenedField[]
  /** Where it stands: `menus.0.items.1`. */
  readonly path: string
}

/** A document before and after a write, in the written locale. */
export interface Written {
  readonly fields: readonly FlattenedField[]
  readonly stored: Values
  readonly sent: Values
}

/** The rows of a document, at any depth, each before those inside it. */
export function* rowsOf(level: Level): Generator<PlacedRow> {
  for (const { field, inside } of placesIn(level))
    for (const inner of inside ?? []) {
      if (isList(field)) yield { row: inner.values, fields: inner.fields, path: inner.path }
      yield* rowsOf(inner)
    }
}

/** The list that the rows of all parents belong to: `menus.items`. */
const listOf = ({ path }: PlacedRow): string => path.replace(/\.\d+(?=\.|$)/g, '')

/** Whether the row around a stored one is sent without the list: that stays as it is stored. */
function isUntouched(
  { path }: PlacedRow,
  stored: readonly PlacedRow[],
  sent: readonly PlacedRow[],
): boolean {
  const [, around, list = ''] = /^(.+\.\d+)\.(.+)\.\d+$/.exec(path) ?? []
  const parent = stored.find((one) => one.path === around)
  const now = parent && sent.find(({ row }) => row['id'] === parent.row['id'])
  return now !== undefined && valueAt(now.row, list) === undefined
}

/**
 * The stored rows of other parents that a write puts into a list: under their ids, or without, where
 * a single sent row says what a stored one did that is gone.
 * @param strangers sent rows of the list that are none of those stored in it
 */
export function movedRows(
  { fields, stored, sent }: Written,
  strangers: readonly Values[],
  own: ReadonlySet<unknown>,
): PlacedRow[] {
  const before = [...rowsOf(levelOf(fields, stored))]
  const after = [...rowsOf(levelOf(fields, sent))]
  const named = new Set(strangers.map(({ id }) => id))
  const kept = new Set(after.map(({ row }) => row['id']))
  const isMoved = (one: PlacedRow): boolean => {
    if (named.has(one.row['id'])) return true
    if (kept.has(one.row['id']) || isUntouched(one, before, after)) return false
    const same = after.filter(
      (other) => listOf(other) === listOf(one) && sameThroughout(one.fields, other.row, one.row),
    )
    return same.length === 1 && same.every(({ row }) => strangers.includes(row))
  }
  return before.filter(({ row }) => !own.has(row['id'])).filter(isMoved)
}
