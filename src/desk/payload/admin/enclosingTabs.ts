// Payload 3.90.1 draws no field of a tab that is not open, and names a collapsible by where it
// stands.

import type { ClientField } from 'payload'

/** What has to be opened before a field of the form is seen, from the outside in. */
export type Wrapper =
  | { readonly kind: 'collapsible'; readonly id: string }
  | { readonly kind: 'tab'; readonly index: number }

/**
 * The tabs and collapsibles without a name that a field stands in.
 * @param fields of the form
 * @param name the field's, or that of the list or group that it is in
 * @param indexes where `fields` stand, as Payload counts them in the ids of collapsibles
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
