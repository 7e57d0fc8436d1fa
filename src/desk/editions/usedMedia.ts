import type { FlattenedField, Payload, PayloadRequest } from 'payload'

import type { AllLocales, Media } from '#desk/documents/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import { richTextReferences } from '#shared/richText/index.ts'
import type { LocaleView, UsedMedia } from './deskConfig.ts'
import { leaves } from './leaves.ts'

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
  const add = (id: unknown, path: string) => {
    if (!uses.has(String(id))) uses.set(String(id), path)
  }
  for (const { field, path, value } of leaves(fields, view)) {
    if (!value) continue
    if ((field.type === 'upload' || field.type === 'relationship') && field.relationTo === MEDIA)
      for (const id of Array.isArray(value) ? value : [value]) add(id, path)
    else if (field.type === 'richText')
      for (const { type, id } of richTextReferences((value as { root: unknown }).root))
        if (type === MEDIA) add(id, path)
  }
  return uses
}

/** The ids of the media files that a view uses, each once, sorted. */
export const usedMediaIds = (fields: readonly FlattenedField[], view: LocaleView): string[] =>
  [...mediaUses(fields, view).keys()].sort()

/**
 * Used media files with their alt text and caption in one locale; what no longer exists is left out.
 * @param req reads inside its transaction
 */
export async function loadUsedMedia(
  payload: Payload,
  ids: readonly string[],
  locale: Locale,
  req?: Partial<PayloadRequest>,
): Promise<UsedMedia[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.db.find<AllLocales<Media, 'alt' | 'caption'>>({
    collection: MEDIA,
    where: { id: { in: [...ids] } },
    locale: 'all',
    limit: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs.map((file) => ({
    id: file.id,
    alt: file.alt?.[locale] ?? null,
    caption: file.caption?.[locale] ?? null,
    depictsPersons: file.depictsPersons ?? false,
  }))
}
