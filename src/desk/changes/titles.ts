import type { PayloadRequest } from 'payload'

import type { AllLocales, Media } from '#desk/documents/index.ts'
import { MEDIA, findEditions, loadedTypes } from '#desk/editions/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import type { RichTextReference } from '#shared/richText/index.ts'

const keyOf = ({ type, id }: RichTextReference): string => `${type}/${id}`

/**
 * The titles of documents of content types and media files in a locale. All users of the desk may
 * read those; other references, such as a consent or an account, get no title.
 * @returns a function that gives a title, or null
 */
export async function readTitles(
  req: PayloadRequest,
  references: readonly RichTextReference[],
  locale: Locale,
): Promise<(reference: RichTextReference) => string | null> {
  const types = loadedTypes(req.payload)
  const titles = new Map<string, string>()
  const documents = references.filter(({ type }) => types.has(type)).map(({ id }) => id)
  if (documents.length > 0)
    for (const { type, documentId, title } of await findEditions(req.payload, {
      columns: ['type', 'documentId', 'title'],
      where: { and: [{ documentId: { in: documents } }, { locale: { equals: locale } }] },
    }))
      if (title) titles.set(keyOf({ type, id: documentId }), title)
  const files = references.filter(({ type }) => type === MEDIA).map(({ id }) => id)
  if (files.length > 0) {
    // the bare adapter: all users of the desk may read media, and the caller has checked the user
    const { docs } = await req.payload.db.find<AllLocales<Media, 'alt'>>({
      collection: MEDIA,
      where: { id: { in: files } },
      select: { alt: true, filename: true },
      locale: 'all',
      pagination: false,
      limit: 0,
    })
    for (const { id, alt, filename } of docs)
      titles.set(keyOf({ type: MEDIA, id }), alt?.[locale] || (filename ?? id))
  }
  return (reference) => titles.get(keyOf(reference)) ?? null
}
