import { isObject } from '#shared/values/index.ts'

/**
 * The value at a path, such as `story.depictsSurvivor`.
 * @param path names of groups and a field; lists are not passed through
 * @returns undefined where there is none
 */
export const valueAt = (document: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), document)

/**
 * A copy of a document with another value at a path.
 * @param path names of groups and a field; groups that are missing are made
 */
export function withValueAt(
  document: Readonly<Record<string, unknown>>,
  path: string,
  value: unknown,
): Record<string, unknown> {
  const [name = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...document, [name]: value }
  const inside = document[name]
  return {
    ...document,
    [name]: withValueAt(isObject(inside) ? inside : {}, rest.join('.'), value),
  }
}

/**
 * A copy of a document without the value at a path; the same document if there is none.
 * @param path names of groups and a field
 */
export function withoutAt(
  document: Readonly<Record<string, unknown>>,
  path: string,
): Record<string, unknown> {
  const [name = '', ...rest] = path.split('.')
  const { [name]: value, ...others } = document
  if (rest.length === 0 || value === undefined) return others
  return { ...others, [name]: isObject(value) ? withoutAt(value, rest.join('.')) : value }
}
