import { isObject } from '#shared/values/index.ts'
import { isGroup } from './kinds.ts'
import { type Level, type Place, insideOf, placesIn } from './places.ts'

/**
 * What a field is to hold; undefined leaves it out. What is given for a group or a list is walked in
 * its turn, place by place.
 */
export type Change = (place: Place) => unknown

function mapInside(place: Place, change: Change): unknown {
  const { field, value } = place
  const inside = insideOf(place)
  if (!inside) return value
  if (isGroup(field)) return isObject(value) && inside[0] ? mapValues(inside[0], change) : value
  if (!Array.isArray(value)) return value
  return inside.map((row) => ({ id: row.values['id'], ...mapValues(row, change) }))
}

/**
 * Values made anew, field by field: a name that is no field's is not among them. Rows keep their ids.
 * @param level from `levelOf`, with the values beside where `change` looks at them
 */
export function mapValues(level: Level, change: Change): Record<string, unknown> {
  const mapped: Record<string, unknown> = {}
  for (const place of placesIn(level)) {
    const value = change(place)
    if (value !== undefined) mapped[place.field.name] = mapInside({ ...place, value }, change)
  }
  return mapped
}
