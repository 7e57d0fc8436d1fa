import type { FlattenedField } from 'payload'

import { type Values, isGroup, isList } from '#desk/fieldTree/index.ts'
import { isObject } from '#shared/values/index.ts'
import { mergeRichText } from './mergeRichText.ts'
import { mergeRows } from './mergeRows.ts'
import { mergeValue } from './mergeValue.ts'
import type { At, Sides, Three, Walk } from './sides.ts'

/** Fields that nobody writes by hand: each save sets them, or another operation does. */
const NOT_MERGED: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt'])

const isMerged = (field: FlattenedField, place: string, { rights }: Walk): boolean =>
  !NOT_MERGED.has(field.name) &&
  !('virtual' in field && field.virtual) &&
  !rights.unreadable.has(place)

const groupOf = (value: unknown): Values => (isObject(value) ? value : {})

const below = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

/**
 * Merges the fields that were sent. What one side alone changed is taken from it; what both changed
 * differently goes to `walk.conflicts`. What was not sent is not touched.
 * @returns what to store in place of what was sent
 */
export function mergeLevel(sides: Sides, walk: Walk): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...sides.ours }
  for (const field of sides.fields) {
    const { name } = field
    const place = below(sides.place, name)
    if (sides.ours[name] === undefined || !isMerged(field, place, walk)) continue
    const three = {
      base: sides.base?.[name] ?? null,
      theirs: sides.theirs?.[name] ?? null,
      ours: sides.ours[name],
    }
    merged[name] = mergeField(field, three, { path: below(sides.path, name), place }, walk)
  }
  return merged
}

function mergeField(field: FlattenedField, three: Three<unknown>, at: At, walk: Walk): unknown {
  if (isGroup(field)) {
    const [base, theirs, ours] = [three.base, three.theirs, three.ours].map(groupOf)
    const inside = { base: base ?? {}, theirs: theirs ?? {}, ours: ours ?? {} }
    return mergeLevel({ ...at, ...inside, fields: field.flattenedFields }, walk)
  }
  if (isList(field)) return mergeRows(field, three, at, walk, mergeLevel)
  if (field.type === 'richText') return mergeRichText(field, three, at, walk)
  return mergeValue(field, three, at, walk)
}
