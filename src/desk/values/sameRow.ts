import type { FlattenedField } from 'payload'

import { sameValue } from '#desk/access/index.ts'
import { isGroup, isList as isListField } from '#desk/fieldTree/index.ts'
import { isList, isObject } from '#shared/values/index.ts'

/** Which values of rows are compared: those of all locales, or the texts of the written locale. */
export type Part = 'shared' | 'texts'

/** How many values of a sent row are the stored ones, and how many differ. */
interface Comparison {
  readonly equal: number
  readonly different: number
}

const NOTHING: Comparison = { equal: 0, different: 0 }
const EQUAL: Comparison = { equal: 1, different: 0 }
const DIFFERENT: Comparison = { equal: 0, different: 1 }

const sum = (all: readonly Comparison[]): Comparison => ({
  equal: all.reduce((total, { equal }) => total + equal, 0),
  different: all.reduce((total, { different }) => total + different, 0),
})

/** Whether a value says nothing of a row: most rows have the same `false` and the same nothing. */
const saysNothing = (value: unknown): boolean =>
  value === null || value === '' || value === false || (isList(value) && value.length === 0)

/** Rows inside a row are compared by their order, since pasted ones have new ids. */
function compareRows(
  fields: readonly FlattenedField[],
  sent: unknown,
  stored: unknown,
  part: Part,
): Comparison {
  const rows = isList(sent) ? sent : []
  const others = isList(stored) ? stored : []
  if (rows.length !== others.length) return DIFFERENT
  return sum(rows.map((row, index) => compareRow(fields, row, others[index], part)))
}

function compareField(
  field: FlattenedField,
  sent: unknown,
  stored: unknown,
  part: Part,
): Comparison {
  // what is not sent stays as it is stored
  if (sent === undefined || field.name === 'id') return NOTHING
  if (isGroup(field)) return compareRow(field.flattenedFields, sent, stored, part)
  if (isListField(field)) return compareRows(field.flattenedFields, sent, stored, part)
  if ((field.localized === true) !== (part === 'texts')) return NOTHING
  if (!sameValue(field, sent, stored)) return DIFFERENT
  return saysNothing(sent) ? NOTHING : EQUAL
}

function compareRow(
  fields: readonly FlattenedField[],
  sent: unknown,
  stored: unknown,
  part: Part,
): Comparison {
  const row = isObject(sent) ? sent : {}
  const other = isObject(stored) ? stored : {}
  return sum(fields.map((field) => compareField(field, row[field.name], other[field.name], part)))
}

/**
 * Whether a sent row says of itself what a stored one does: at least one value, and none that
 * differs.
 */
export function sameRow(
  fields: readonly FlattenedField[],
  sent: unknown,
  stored: unknown,
  part: Part,
): boolean {
  const { equal, different } = compareRow(fields, sent, stored, part)
  return equal > 0 && different === 0
}

/** Whether a sent row says all of itself that a stored one does, its texts in the written locale too. */
export function sameThroughout(
  fields: readonly FlattenedField[],
  sent: unknown,
  stored: unknown,
): boolean {
  const parts: readonly Part[] = ['shared', 'texts']
  const { equal, different } = sum(parts.map((part) => compareRow(fields, sent, stored, part)))
  return equal > 0 && different === 0
}

/** Whether a row has a text in the locale that it was read in. */
export const hasTexts = (fields: readonly FlattenedField[], row: unknown): boolean =>
  compareRow(fields, row, row, 'texts').equal > 0
