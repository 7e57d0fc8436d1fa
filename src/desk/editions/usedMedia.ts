import type { FlattenedField, Payload, PayloadRequest } from 'payload'

import type { AllLocales, Media } from '#desk/documents/index.ts'
import { leaves } from '#desk/fieldTree/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import { type RichTextReference, richTextReferences } from '#shared/richText/index.ts'
import { isObject } from '#shared/values/index.ts'
import type { LocaleView, UsedMedia } from './deskConfig.ts'
import { isEmpty } from './isEmpty.ts'

/** The collection that holds public media files. */
export const MEDIA = 'media'

/**
 * The media files that a view uses, each by its id with the path where it stands first.
 * @param fields the document's flattened fields
 * @param view one locale of it
 */
export function mediaUses(
  fields: readonly FlattenedField[],
  view: LocaleView,
): ReadonlyMap<string, string> {
  const uses = new Map<string, string>()
  for (const { field, path, value } of leaves(fields, view))
    for (const { type, id } of namedDocuments(field, value))
      if (type === MEDIA && !uses.has(id)) uses.set(id, path)
  return uses
}

/** The ids of the media files that a view uses, each once, sorted. */
export const usedMediaIds = (fields: readonly FlattenedField[], view: LocaleView): string[] =>
  [...mediaUses(fields, view).keys()].sort()

/** A stored media file, with all its locales. */
export type StoredMedia = Pick<
  AllLocales<Media, 'alt' | 'caption'>,
  'id' | 'alt' | 'caption' | 'credit' | 'depictsPersons' | 'mimeType'
>

/**
 * Media files with all their locales, in one query; deleted ones are left out.
 * @param req reads inside its transaction
 */
export async function readMedia(
  payload: Payload,
  ids: readonly string[],
  req?: Partial<PayloadRequest>,
): Promise<readonly StoredMedia[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.db.find<StoredMedia>({
    collection: MEDIA,
    where: { id: { in: [...ids] } },
    select: { alt: true, caption: true, credit: true, depictsPersons: true, mimeType: true },
    locale: 'all',
    limit: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs
}

/** A media file in one locale. */
export const mediaIn = (file: StoredMedia, locale: Locale): UsedMedia => ({
  id: file.id,
  alt: file.alt?.[locale] ?? null,
  caption: file.caption?.[locale] ?? null,
  credit: file.credit ?? null,
  mimeType: file.mimeType ?? null,
  depictsPersons: file.depictsPersons ?? false,
})

/**
 * Used media files with their words in one locale; deleted ones are left out.
 * @param req reads inside its transaction
 */
export const loadUsedMedia = async (
  payload: Payload,
  ids: readonly string[],
  locale: Locale,
  req?: Partial<PayloadRequest>,
): Promise<UsedMedia[]> => (await readMedia(payload, ids, req)).map((file) => mediaIn(file, locale))

/**
 * The documents and media files that a single value names: by a relation, by an upload, or within
 * its rich text.
 * @param value of a field, as a locale view holds it
 */
export function namedDocuments(field: FlattenedField, value: unknown): RichTextReference[] {
  if (isEmpty(value)) return []
  if (field.type === 'richText') return isObject(value) ? richTextReferences(value['root']) : []
  if (field.type !== 'relationship' && field.type !== 'upload') return []
  // a relation to several types stores the type with the id; one to a single type only the id
  return [value]
    .flat()
    .map((one) =>
      isObject(one)
        ? { type: String(one['relationTo']), id: String(one['value']) }
        : { type: String(field.relationTo), id: String(one) },
    )
}
