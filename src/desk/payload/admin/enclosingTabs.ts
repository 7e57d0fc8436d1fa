// Payload 3.90.1 does not render the fields of a closed tab, and identifies a collapsible by its
// position only.

import type { ClientField } from 'payload'

/** A tab or collapsible to open before a field becomes visible. */
export type Wrapper =
  | { readonly kind: 'collapsible'; readonly id: string }
  | { readonly kind: 'tab'; readonly index: number }

/**
 * The tabs and unnamed collapsibles around a field, the outermost first.
 * @param fields of the form
 * @param name the field's, or that of the list or group around it
 * @param indexes the position of `fields`, as Payload counts it in the ids of collapsibles
 * @returns null where there is no such field
 */
export function enclosingTabs(
  fields: readonly ClientField[],
  name: string,
  indexes: readonly number[] = [],
): readonly Wrapper[] | null {
  for (const [index, field] of fields.entries()) {
    const here = [...indexes, index]
    if (field.type === 'tabs') {
      for (const [tab, one] of field.tabs.entries()) {
        const inner =
          'name' in one && one.name
            ? one.name === name && []
            : enclosingTabs(one.fields, name, [...here, tab])
        if (inner) return [{ kind: 'tab', index: tab }, ...inner]
      }
    } else if ('name' in field && field.name) {
      if (field.name === name) return []
    } else if ('fields' in field) {
      const inner = enclosingTabs(field.fields, name, here)
      const id = `field-collapsible-_index-${here.join('-')}`
      if (inner)
        return field.type === 'collapsible' ? [{ kind: 'collapsible', id }, ...inner] : inner
    }
  }
  return null
}
