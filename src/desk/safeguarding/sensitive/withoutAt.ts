import { isObject } from '#desk/fieldTree/index.ts'

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
