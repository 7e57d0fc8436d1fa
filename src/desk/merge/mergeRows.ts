import type { FlattenedField } from 'payload'

import type { Values } from '#desk/fieldTree/index.ts'
import { matchRows } from '#desk/values/index.ts'
import { isList, isObject } from '#shared/values/index.ts'
import { type Key, inOrder, mergeOrder } from './mergeOrder.ts'
import { mergeWhole } from './mergeValue.ts'
import { sameLevel } from './sameSent.ts'
import type { At, MergeLevel, Three, Walk } from './sides.ts'

type ListField = Extract<FlattenedField, { type: 'array' }>

/** Rows by what tells them apart: their id, or a mark of their own for those without. */
type Rows = ReadonlyMap<Key, Values>

type AllRows = Readonly<Record<'base' | 'ours' | 'theirs', Rows>>

const listOf = (value: unknown): Values[] => (isList(value) ? value.filter(isObject) : [])

const keyed = (rows: readonly Values[]): Rows =>
  new Map(rows.map((row) => [typeof row['id'] === 'string' ? row['id'] : Symbol('new'), row]))

/**
 * Merges rows by their ids, and each row that is on both sides field by field. A row that one side
 * removed and the other left as it was is removed; one that the other changed is a conflict.
 * @param mergeLevel merges the fields of a row; given, since levels hold rows and rows levels
 */
export function mergeRows(
  field: ListField,
  three: Three<unknown>,
  at: At,
  walk: Walk,
  mergeLevel: MergeLevel,
): unknown {
  const { flattenedFields: fields } = field
  const [base, theirs] = [listOf(three.base), listOf(three.theirs)]
  const { rows } = matchRows(fields, listOf(three.ours), walk.hasBase ? base : theirs)
  if (!walk.hasBase) {
    const whole = { ...three, ours: rows }
    if (!mergeWhole(field, whole, walk))
      walk.conflicts.push({ ...whole, path: at.path, isOfRow: false })
    return rows
  }
  const known = new Set(base.map(({ id }) => id))
  const added = theirs.filter(({ id }) => !known.has(id))
  const ours = keyed(rows.map((row) => recognized(field, row, added, walk)))
  const sides: AllRows = { base: keyed(base), theirs: keyed(theirs), ours }
  const orders = {
    base: [...sides.base.keys()],
    theirs: [...sides.theirs.keys()],
    ours: [...ours.keys()],
  }
  // the guards refuse what the sender may not do with rows
  if (!walk.rights.rows && !inOrder(orders.ours, orders.base)) return rows
  const merged = mergeEach(fields, sides, at, walk, mergeLevel)
  return mergeOrder(orders).flatMap((key) => merged.get(key) ?? [])
}

/** A row without an id that the other side has stored just so, as when a save is sent twice. */
function recognized(
  { flattenedFields: fields }: ListField,
  row: Values,
  added: readonly Values[],
  { locale }: Walk,
): Values {
  if (row['id'] !== undefined) return row
  const same = added.find((one) => sameLevel(fields, row, one, locale))
  return same ? { ...row, id: same['id'] } : row
}

function mergeEach(
  fields: readonly FlattenedField[],
  { base, theirs, ours }: AllRows,
  { path, place }: At,
  walk: Walk,
  mergeLevel: MergeLevel,
): Rows {
  const merged = new Map<Key, Values>()
  for (const [index, [key, row]] of [...ours].entries()) {
    const [was, is] = [base.get(key) ?? null, theirs.get(key) ?? null]
    const here = `${path}.${String(index)}`
    if (is) {
      const sides = { fields, base: was, theirs: is, ours: row, path: here, place }
      merged.set(key, mergeLevel(sides, walk))
    } else if (!was) merged.set(key, row)
    else if (!sameLevel(fields, row, was, walk.locale))
      walk.conflicts.push({ path: here, base: was, theirs: null, ours: row, isOfRow: true })
  }
  for (const [index, [key, row]] of [...theirs].entries()) {
    if (ours.has(key)) continue
    const was = base.get(key)
    const here = `${path}.${String(index)}`
    if (!was) merged.set(key, row)
    else if (walk.changedRow(key))
      walk.conflicts.push({ path: here, base: was, theirs: row, ours: null, isOfRow: true })
  }
  return merged
}
