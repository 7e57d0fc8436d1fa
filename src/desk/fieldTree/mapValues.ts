import { isObject } from '#shared/values/index.ts'
import { isGroup } from './kinds.ts'
import { type Level, type Place, insideOf, placesIn } from './places.ts'

/**
 * Returns a field's new value; undefined leaves it out. A returned group or list is then walked
 * too.
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
 * New values, field by field; names that are no field are left out. Rows keep their ids.
 * @param level from `levelOf`, with `beside` where `change` compares values
 */
export function mapValues(level: Level, change: Change): Record<string, unknown> {
  const mapped: Record<string, unknown> = {}
  for (const place of placesIn(level)) {
    const value = change(place)
    if (value !== undefined) mapped[place.field.name] = mapInside({ ...place, value }, change)
  }
  return mapped
}
