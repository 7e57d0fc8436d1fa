import type { DeliveredType, DeliveredTypes } from '../types.ts'
import { type Parameters, readNames } from './parameters.ts'

/**
 * Reference fields whose cards are replaced by whole entries, each with the same for those entries.
 */
export type Include = ReadonlyMap<string, Include>

/** Nothing but cards. */
export const NO_INCLUDE: Include = new Map()

/**
 * `a` for each reference field, and `a.b` for each reference field of the types that `a` may name.
 */
const knownIncludes = (type: DeliveredType, { collections }: DeliveredTypes): string[] =>
  [...type.references].flatMap(([name, targets]) => {
    const inner = targets.flatMap((target) => [
      ...(collections.get(target)?.references.keys() ?? []),
    ])
    return [name, ...new Set(inner.map((second) => `${name}.${second}`))]
  })

/** Reads `include=a,b.c`: reference fields, two deep; `b.c` includes `b` too. */
export function readInclude(
  parameters: Parameters,
  type: DeliveredType,
  types: DeliveredTypes,
): Include {
  const tree = new Map<string, Map<string, Include>>()
  const names = parameters.values.has('include')
    ? readNames(parameters, 'include', knownIncludes(type, types))
    : undefined
  for (const name of names ?? []) {
    const [first = '', second] = name.split('.')
    const inner = tree.get(first) ?? new Map<string, Include>()
    tree.set(first, inner)
    if (second !== undefined) inner.set(second, NO_INCLUDE)
  }
  return tree
}
