import type { Field } from 'payload'

/** A field that has a name and a value of its own. */
type NamedField = Exclude<Field, { type: 'collapsible' | 'row' | 'tabs' | 'ui' }>

const nameOf = (field: object): string | null =>
  'name' in field && typeof field.name === 'string' && field.name !== '' ? field.name : null

/**
 * The fields, with the one at a path replaced by others.
 * @param path names of groups and a field; rows, collapsibles and tabs without a name are no part of it
 * @throws Error where the path leads to none, or through a list or what is localized
 */
export function replaceFieldAt(
  fields: readonly Field[],
  path: string,
  replace: (field: NamedField) => Field[],
): Field[] {
  let found = false

  const inside = (field: object, inner: readonly Field[], [name, ...rest]: string[]): Field[] => {
    const own = nameOf(field)
    if (own === null) return walk(inner, [name ?? '', ...rest])
    const isOnTheWay = own === name && rest.length > 0 && !('localized' in field && field.localized)
    return isOnTheWay ? walk(inner, rest) : [...inner]
  }

  const walk = (level: readonly Field[], names: string[]): Field[] =>
    level.flatMap((field): Field[] => {
      if (field.type === 'ui') return [field]
      if (field.type === 'tabs')
        return [
          {
            ...field,
            tabs: field.tabs.map((tab) => ({ ...tab, fields: inside(tab, tab.fields, names) })),
          },
        ]
      if (field.type === 'row' || field.type === 'collapsible')
        return [{ ...field, fields: inside({}, field.fields, names) }]
      if (names.length === 1 && nameOf(field) === names[0]) {
        found = true
        return replace(field)
      }
      if (field.type === 'group') return [{ ...field, fields: inside(field, field.fields, names) }]
      return [field]
    })

  const replaced = walk(fields, path.split('.'))
  if (!found) throw new Error(`“${path}”: no field of one document stands there`)
  return replaced
}
