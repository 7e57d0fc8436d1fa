import { z } from 'zod'

import { type Marker, markers } from './primitives.ts'

/** Where a contract holds a value that delivery resolves: property names, `[]` for every item of a list. */
export interface MarkedPath extends Marker {
  readonly path: readonly string[]
}

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
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.def.shape as z.core.$ZodShape).flatMap(([name, part]) =>
      markedPaths(part, [...path, name]),
    )
  if (schema instanceof z.ZodUnion)
    return schema.def.options.flatMap((option) => markedPaths(option, path))
  return []
}

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
  if (head === undefined || typeof holder !== 'object' || holder === null) return
  const keys = head === '[]' && Array.isArray(holder) ? holder.keys() : [head]
  for (const key of keys) {
    const value = (holder as Record<string | number, unknown>)[key]
    if (value === null || value === undefined) continue
    if (rest.length === 0)
      yield { kind, value, holder: holder as Record<string, unknown> | unknown[], key }
    else yield* step(value, rest, kind)
  }
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
