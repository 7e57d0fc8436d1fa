import type { Field, FieldHook } from 'payload'

const toNull: FieldHook = () => null

/**
 * The fields, with those at `paths` set to start empty in a duplicate: a copy is another document,
 * with no slug, no consent and no verification of its own yet.
 * @param paths as `story.consent`; rows, tabs and collapsibles without a name are no part of a path
 */
export function emptyOnDuplicate(
  fields: readonly Field[],
  paths: readonly string[],
  prefix = '',
): Field[] {
  return fields.map((field): Field => {
    const path = 'name' in field && field.name ? `${prefix}${field.name}` : prefix
    if (field.type === 'tabs')
      return {
        ...field,
        tabs: field.tabs.map((tab) => ({
          ...tab,
          fields: emptyOnDuplicate(
            tab.fields,
            paths,
            'name' in tab && tab.name ? `${prefix}${tab.name}.` : prefix,
          ),
        })),
      }
    if (field.type === 'group' || field.type === 'row' || field.type === 'collapsible')
      return {
        ...field,
        fields: emptyOnDuplicate(field.fields, paths, path === prefix ? prefix : `${path}.`),
      }
    if (!paths.includes(path) || field.type === 'ui') return field
    // each member of the union keeps its type; spreading it loses which one it is
    return {
      ...field,
      hooks: { ...('hooks' in field ? field.hooks : {}), beforeDuplicate: [toNull] },
    }
  })
}
