import type { FlattenedField } from 'payload'

import { hasTexts, sameRow } from './sameRow.ts'

/** A row of a list, as it was sent or as it is stored in the written locale. */
export type Row = Readonly<Record<string, unknown>>

/** Rows as they are to be stored. */
export interface MatchedRows {
  /** The sent rows, those that were recognized under their stored ids. */
  readonly rows: readonly Row[]
  /** Stored rows that no sent row is, though their sender has not deleted them. */
  readonly left: readonly Row[]
}

/** Whether a sent row, at its place, is a stored one, at its place. */
type Test = (sent: Row, at: number, stored: Row, storedAt: number) => boolean

const idsOf = (rows: readonly Row[]): Set<unknown> => new Set(rows.map(({ id }) => id))

/** Each test is tried for all rows before the next one; no two rows become the same. */
function recognize(sent: readonly Row[], stored: readonly Row[], tests: readonly Test[]): Row[] {
  const known = idsOf(stored)
  const claimed = idsOf(sent.filter(({ id }) => known.has(id)))
  const rows = [...sent]
  for (const test of tests)
    for (const [at, row] of rows.entries()) {
      if (known.has(row['id'])) continue
      const match = stored.find(
        (one, storedAt) => !claimed.has(one['id']) && test(row, at, one, storedAt),
      )
      if (!match) continue
      rows[at] = { ...row, id: match['id'] }
      claimed.add(match['id'])
    }
  return rows
}

/**
 * Finds out which stored rows the rows of a write are. One with a stored id is that row. One without
 * (pasted, or from a tool) is the stored row, claimed by no other, with the same values that all
 * locales share; else the one with the same texts; else the one at the same place.
 *
 * Beside rows under their stored ids, texts and place make no other row of one that was left out. One
 * under a new id was added in the form, and what is missing was deleted there: the texts of a deleted
 * row belong to no other.
 * @param fields flattened fields of the list
 * @param stored the list as it is stored, in the written locale
 */
export function matchRows(
  fields: readonly FlattenedField[],
  sent: readonly Row[],
  stored: readonly Row[],
): MatchedRows {
  const known = idsOf(stored)
  const strangers = sent.filter(({ id }) => !known.has(id))
  if (strangers.length === 0 || stored.length === 0) return { rows: sent, left: [] }
  const shared: Test = (row, _, one) => sameRow(fields, row, one, 'shared')
  const texts: Test = (row, _, one) => sameRow(fields, row, one, 'texts')
  const place: Test = (_, at, __, storedAt) => at === storedAt
  const both: Test = (...pair) => shared(...pair) && texts(...pair)
  const sharedInPlace: Test = (...pair) => shared(...pair) && place(...pair)
  const knowsIds = strangers.length < sent.length
  if (knowsIds && strangers.every(({ id }) => typeof id === 'string')) {
    const untold: Test = (row, at, one, storedAt) =>
      shared(row, at, one, storedAt) && !hasTexts(fields, one)
    return { rows: recognize(sent, stored, [both, untold]), left: [] }
  }
  const tests = [both, sharedInPlace, shared, ...(knowsIds ? [] : [texts, place])]
  const rows = recognize(sent, stored, tests)
  const claimed = idsOf(rows)
  return { rows, left: stored.filter(({ id }) => !claimed.has(id)) }
}
