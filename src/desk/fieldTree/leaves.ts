import type { FlattenedField } from 'payload'

import { type Level, type Place, type Values, levelOf, placesIn } from './places.ts'

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
