import type { FlattenedField } from 'payload'

import { sameSent } from './sameSent.ts'
import type { At, Three, Walk } from './sides.ts'

/** What only one side changed, or both alike. */
export interface Merged {
  readonly value: unknown
}

/** Merges a value that is not looked into; null where both changed it differently. */
export function mergeWhole(
  field: FlattenedField,
  { base, theirs, ours }: Three<unknown>,
  { hasBase, locale }: Walk,
): Merged | null {
  if (sameSent(field, ours, theirs, locale)) return { value: ours }
  if (!hasBase) return null
  if (sameSent(field, ours, base, locale)) return { value: theirs }
  return sameSent(field, theirs, base, locale) ? { value: ours } : null
}

/** Merges a single value: a text, a number, a choice, references. */
export function mergeValue(
  field: FlattenedField,
  three: Three<unknown>,
  { path, place }: At,
  walk: Walk,
): unknown {
  const merged = mergeWhole(field, three, walk)
  if (merged) return merged.value
  if (!walk.rights.unwritable.has(place)) walk.conflicts.push({ ...three, path, isOfRow: false })
  return three.ours
}
