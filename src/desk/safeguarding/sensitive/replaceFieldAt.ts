import type { Field } from 'payload'

import { mapInner } from '#desk/fieldTree/index.ts'

const isList = ({ type }: Field): boolean => type === 'array' || type === 'blocks'

/**
 * The fields, with the one at a path replaced by others.
 * @param path names of groups and a field; unnamed rows, collapsibles and tabs are not part of it
 * @throws Error if no field is there, or the path leads through a list or a localized field
 */
export function replaceFieldAt(
  fields: readonly Field[],
  path: string,
  replace: (field: Field) => Field[],
): Field[] {
  let found = false

  const walk = (level: readonly Field[], [name, ...rest]: readonly string[]): Field[] =>
    level.flatMap((field) => {
      if (rest.length === 0 && 'name' in field && field.name === name) {
        found = true
        return replace(field)
      }
      if (isList(field)) return [field]
      return mapInner(field, (inner) => {
        if (inner.name === '') return walk(inner.fields, [name ?? '', ...rest])
        const isOnTheWay = inner.name === name && rest.length > 0 && !inner.localized
        return isOnTheWay ? walk(inner.fields, rest) : inner.fields
      })
    })

  const replaced = walk(fields, path.split('.'))
  if (!found) throw new Error(`“${path}”: no field of one document stands there`)
  return replaced
}
