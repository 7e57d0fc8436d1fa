import { isObject } from '#shared/values/index.ts'

/**
 * A copy of a value in which what stands at a path is replaced; the value itself stays as it is.
 * @param path property names, `[]` for every item of a list
 * @param replace gives null for what may not be shown: an item of a list is then left out
 */
export function replaceAt(
  value: unknown,
  path: readonly string[],
  replace: (value: unknown) => unknown,
): unknown {
  const [head, ...rest] = path
  if (value === null || value === undefined) return value ?? null
  if (head === undefined) return replace(value)
  if (head === '[]') {
    if (!Array.isArray(value)) return value
    const items = value.map((item) => replaceAt(item, rest, replace))
    return rest.length === 0 ? items.filter((item) => item !== null) : items
  }
  if (!isObject(value) || !Object.hasOwn(value, head)) return value
  return { ...value, [head]: replaceAt(value[head], rest, replace) }
}
