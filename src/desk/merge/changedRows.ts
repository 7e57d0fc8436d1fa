import { sameContent } from '#desk/editions/index.ts'
import { isObject } from '#shared/values/index.ts'

/** Rows by their ids, wherever they stand in a document. */
function rowsIn(value: unknown, rows = new Map<unknown, unknown>()): Map<unknown, unknown> {
  if (Array.isArray(value)) for (const item of value) rowsIn(item, rows)
  else if (isObject(value) && !('root' in value)) {
    if (typeof value['id'] === 'string') rows.set(value['id'], value)
    for (const inner of Object.values(value)) rowsIn(inner, rows)
  }
  return rows
}

/**
 * Which rows of a document differ between two of its states, in any of its locales.
 * @param before, after as read with `locale: 'all'`
 */
export function changedRows(before: unknown, after: unknown): (id: unknown) => boolean {
  const [one, other] = [rowsIn(before), rowsIn(after)]
  return (id) => !sameContent(one.get(id), other.get(id))
}
