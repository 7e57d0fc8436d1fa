import { isList, isObject } from '#shared/values/index.ts'

/** A field's value as it is stored and as it was typed. */
export interface FieldDifference {
  readonly before?: unknown
  readonly after?: unknown
}

/** What the desk writes itself. */
const OWN: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt'])

/** A value in a form in which what says nothing is left out, and keys have one order. */
function essence(value: unknown): unknown {
  if (isList(value)) return value.length === 0 ? undefined : value.map(essence)
  if (!isObject(value)) return value === null || value === '' ? undefined : value
  const parts = Object.keys(value)
    .sort()
    .map((key) => [key, essence(value[key])] as const)
    .filter(([, part]) => part !== undefined)
  return parts.length === 0 ? undefined : Object.fromEntries(parts)
}

/** Whether two values of a form say the same: nothing, `null` and an empty text are one. */
export const saysSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(essence(one)) === JSON.stringify(essence(other))

/** The fields of a form whose values differ, by their names. */
export function differencesOf(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Record<string, FieldDifference> {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return Object.fromEntries(
    [...names]
      .filter((name) => !OWN.has(name) && !saysSame(before[name], after[name]))
      .map((name) => [name, { before: before[name], after: after[name] }]),
  )
}
