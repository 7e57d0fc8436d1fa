import { isList, isObject } from '#shared/values/index.ts'

/** A value and the path at which it belongs. */
export interface PlacedValue {
  readonly path: string
  /** Null for a row that is to be taken out. */
  readonly value: unknown
  /** The row's id where the value is a row; undefined for other values. */
  readonly row?: unknown
}

const idOf = (row: unknown): unknown => (isObject(row) ? row.id : undefined)

/** Where a row is in a list, or undefined. */
function indexOf(list: readonly unknown[], id: unknown): number | undefined {
  const found = id === undefined ? -1 : list.findIndex((row) => idOf(row) === id)
  return found < 0 ? undefined : found
}

function withRow(list: readonly unknown[], at: number, row: unknown, id: unknown): unknown[] {
  const known = indexOf(list, id)
  if (row === null) return list.filter((_, index) => index !== known)
  if (known !== undefined) return list.map((other, index) => (index === known ? row : other))
  return [...list.slice(0, at), row, ...list.slice(at)]
}

function put(into: unknown, from: unknown, keys: readonly string[], placed: PlacedValue): unknown {
  const [key, ...rest] = keys
  if (key === undefined) return placed.value
  if (!isList(into)) {
    const inner = isObject(into) ? into : {}
    const origin = isObject(from) ? from[key] : undefined
    return { ...inner, [key]: put(inner[key], origin, rest, placed) }
  }
  const at = Number(key)
  if (rest.length === 0) return withRow(into, at, placed.value, placed.row)
  const origin = isList(from) ? from[at] : undefined
  const found = indexOf(into, idOf(origin)) ?? at
  return into.map((row, index) => (index === found ? put(row, origin, rest, placed) : row))
}

/**
 * A document with other values at some places.
 * @param data the document
 * @param form in whose rows the paths count; rows are found in the document by their ids
 */
export function withValues(
  data: Readonly<Record<string, unknown>>,
  form: Readonly<Record<string, unknown>>,
  values: readonly PlacedValue[],
): Record<string, unknown> {
  const made = values.reduce<unknown>(
    (inner, placed) => put(inner, form, placed.path.split('.'), placed),
    data,
  )
  return isObject(made) ? made : {}
}
