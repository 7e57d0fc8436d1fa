import type { FlattenedField } from 'payload'

import { isObject } from '#desk/fieldTree/index.ts'
import { type RichTextReference, richTextReferences } from '#shared/richText/index.ts'
import { isEmpty } from './isEmpty.ts'

/**
 * The documents and media files that a single value names: by a relation, by an upload, or within
 * its rich text.
 * @param value of a field, as a locale view holds it
 */
export function namedDocuments(field: FlattenedField, value: unknown): RichTextReference[] {
  if (isEmpty(value)) return []
  if (field.type === 'richText') return isObject(value) ? richTextReferences(value['root']) : []
  if (field.type !== 'relationship' && field.type !== 'upload') return []
  // one of several types is stored with its type; a relation to one type as the bare id
  return [value]
    .flat()
    .map((one) =>
      isObject(one)
        ? { type: String(one['relationTo']), id: String(one['value']) }
        : { type: String(field.relationTo), id: String(one) },
    )
}
