import { z } from 'zod'

import { isList, isObject } from '#shared/values/index.ts'
import { type Marker, markers } from './primitives.ts'

/** Where a contract holds a value that delivery resolves: property names, `[]` for every item of a list. */
export interface MarkedPath extends Marker {
  readonly path: readonly string[]
}

const isObjectSchema = (schema: z.core.$ZodType): schema is z.core.$ZodObject =>
  schema instanceof z.ZodObject

/**
 * Finds the references, media and rich texts of a contract, so that delivery walks just these.
 * @param schema a contract or a part of one
 * @param path where `schema` stands; empty for the contract itself
 */
export function markedPaths(schema: z.core.$ZodType, path: readonly string[] = []): MarkedPath[] {
  const marker = markers.get(schema)
  if (marker) return [{ ...marker, path }]
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return markedPaths(schema.def.innerType, path)
  if (schema instanceof z.ZodArray) return markedPaths(schema.def.element, [...path, '[]'])
  if (isObjectSchema(schema))
    return Object.entries(schema._zod.def.shape).flatMap(([name, part]) =>
      markedPaths(part, [...path, name]),
    )
  if (schema instanceof z.ZodUnion)
    return schema.def.options.flatMap((option) => markedPaths(option, path))
  return []
}

/** Whether a value of a snapshot names a document or a media file, as its contract has it. */
export const isReference = (
  value: unknown,
): value is { readonly type: string; readonly id: string } =>
  isObject(value) && typeof value.type === 'string' && typeof value.id === 'string'

/** One marked value of a snapshot and the object or list that holds it. */
export interface MarkedValue extends Marker {
  readonly value: unknown
  readonly holder: Record<string, unknown> | unknown[]
  readonly key: string | number
}

function* step(
  holder: unknown,
  path: readonly string[],
  kind: Marker['kind'],
): Generator<MarkedValue> {
  const [head, ...rest] = path
  if (head === undefined) return
  for (const place of placesIn(holder, head))
    if (place.value === null || place.value === undefined) continue
    else if (rest.length === 0) yield { kind, ...place }
    else yield* step(place.value, rest, kind)
}

/** Where a holder has what one name of a path stands for. */
function* placesIn(holder: unknown, name: string): Generator<Omit<MarkedValue, 'kind'>> {
  if (isObject(holder)) yield { holder, key: name, value: holder[name] }
  else if (isList(holder) && name === '[]')
    for (const [key, value] of holder.entries()) yield { holder, key, value }
}

/**
 * The marked values of one snapshot.
 * @param paths from `markedPaths` of its contract
 * @param entry the snapshot
 */
export function* markedValues(
  paths: readonly MarkedPath[],
  entry: unknown,
): Generator<MarkedValue> {
  for (const { path, kind } of paths) yield* step(entry, path, kind)
}
