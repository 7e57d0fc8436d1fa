import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest } from 'payload'

import { fieldNamed, innerFields } from './kinds.ts'

/** A field of the form as people know it. */
export interface NamedField {
  /** Its path in the form: the nearest field that is there. */
  readonly path: string
  /** Its labels from the outside in: “Channels › 2 › Number”. */
  readonly label: string
}

/** Fields of the public entry that have another name in the form. */
const FORM_NAMES: Readonly<Record<string, string>> = { seo: 'meta' }

/** A field's own label in the reader's language; its name where it has none. */
export function labelOf(field: FlattenedField, i18n: PayloadRequest['i18n']): string {
  const label = 'label' in field ? field.label : undefined
  // Payload's type also allows texts by language or a function; never JSX here
  return label ? getTranslation(label, i18n) : field.name
}

/**
 * Finds the field that a path names, or the nearest one around it.
 * @param fields the document's flattened fields
 * @param path as the gate says it: `channels.0.number`, or a path of the public entry, `seo.title`
 * @param i18n of the reader, for the labels
 * @returns null where not even the first name is a field
 */
export function namedField(
  fields: readonly FlattenedField[],
  path: string,
  i18n: PayloadRequest['i18n'],
): NamedField | null {
  const known: string[] = []
  const labels: string[] = []
  let inside: readonly FlattenedField[] = fields
  for (const segment of path.split('.')) {
    if (/^\d+$/.test(segment) && known.length > 0) {
      known.push(segment)
      labels.push(String(Number(segment) + 1))
      continue
    }
    const name = known.length === 0 ? (FORM_NAMES[segment] ?? segment) : segment
    const field = fieldNamed(inside, name)
    if (!field) break
    known.push(name)
    // a group with `label: false` is shown under the label of what contains it
    if (!('label' in field) || field.label !== false) labels.push(labelOf(field, i18n))
    inside = innerFields(field)
  }
  const nearest = known.join('.')
  return known.length === 0 ? null : { path: nearest, label: labels.join(' › ') || nearest }
}

/** A path for the details of a refusal, with the label that its field has for the reader. */
export function labelledPath(
  fields: readonly FlattenedField[],
  path: string,
  i18n: PayloadRequest['i18n'],
): { readonly path: string; readonly label?: string } {
  const label = namedField(fields, path, i18n)?.label
  return { path, ...(label !== undefined && { label }) }
}
