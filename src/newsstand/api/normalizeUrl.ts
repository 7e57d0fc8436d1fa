import { isEncoded } from './isEncoded.ts'

/** Parameters with their default value mean the same as absent ones. */
const DEFAULTS: ReadonlyMap<string, string> = new Map([
  ['page', '1'],
  ['limit', '20'],
  ['richText', 'html'],
])

/** The changes give rich text as its tree where no form is asked for, and so `html` is no default. */
const isDefault = (path: string, name: string, value: string): boolean =>
  DEFAULTS.get(name) === value && !(path === '/v1/changes' && name === 'richText')

/** Whether a parameter is a list whose order does not matter. */
const isSet = (name: string): boolean =>
  name === 'fields' || name === 'include' || name.startsWith('filter[')

/** Values of a filter may be repeated; a name that is given twice is refused, and so stays. */
const inOrder = (name: string, value: string): string => {
  const items = value.split(',')
  return (name.startsWith('filter[') ? [...new Set(items)] : items).sort().join(',')
}

const byName = ([one, a]: [string, string], [other, b]: [string, string]): number => {
  const [left, right] = one === other ? [a, b] : [one, other]
  return left < right ? -1 : left > right ? 1 : 0
}

/**
 * The same text for all ways to write the same request: parameters sorted, defaults left out. A
 * query with repeated parameters is only sorted, unknown parameters are kept, and what cannot be
 * decoded stays as it is, so that a wrong
 * request never gets the text of a valid one.
 * @param path as it came, percent-encoded
 * @param query as it came, without its question mark
 */
export function normalizeUrl(path: string, query: string): string {
  if (query === '') return path
  if (!isEncoded(query)) return `${path}?${query}`
  const parameters = [...new URLSearchParams(query)]
  const repeated = new Set(parameters.map(([name]) => name)).size < parameters.length
  const kept = repeated
    ? parameters
    : parameters
        .filter(([name, value]) => !isDefault(path, name, value))
        .map(([name, value]): [string, string] => [
          name,
          isSet(name) ? inOrder(name, value) : value,
        ])
  if (kept.length === 0) return path
  return `${path}?${new URLSearchParams(kept.sort(byName)).toString()}`
}
