import { isObject } from '#desk/fieldTree/index.ts'

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
