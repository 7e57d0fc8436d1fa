import type { FlattenedField, Payload, PayloadRequest } from 'payload'

import type { Locale } from '#shared/localization/index.ts'
import { withoutConfidential } from './confidentialFields.ts'
import { contentHash } from './contentHash.ts'
import type { LoadedType, LocaleView, UsedMedia } from './deskConfig.ts'
import type { DocumentKey } from './documentKey.ts'
import { documentFields, loadedType } from './loadedTypes.ts'
import { localeView } from './localeView.ts'
import { loadUsedMedia, usedMediaIds } from './usedMedia.ts'

/** A document with all its locales, as stored, and what is known of its type. */
export interface WorkingCopy {
  readonly key: DocumentKey
  readonly loaded: LoadedType
  readonly fields: readonly FlattenedField[]
  readonly document: Record<string, unknown>
}

/**
 * Reads a working copy with all its locales, in the transaction that `req` holds.
 * @returns null where there is none, or it is in the trash
 */
export async function readWorkingCopy(
  payload: Payload,
  key: DocumentKey,
  req?: Partial<PayloadRequest>,
): Promise<WorkingCopy | null> {
  const loaded = loadedType(payload, key)
  const fields = documentFields(payload, key)
  const inRequest = req ? { req } : {}
  // the bare adapter: the workflow looks at what is stored, whoever asks; access is decided before
  const document =
    loaded.type.kind === 'global'
      ? ((await payload.db.findGlobal<Record<string, unknown>>({
          slug: key.documentId,
          locale: 'all',
          ...inRequest,
        })) ?? {})
      : await payload.db.findOne<{ id: string } & Record<string, unknown>>({
          collection: key.type,
          where: { id: { equals: key.documentId } },
          locale: 'all',
          ...inRequest,
        })
  return document && !document['deletedAt'] ? { key, loaded, fields, document } : null
}

/** One locale of a working copy, read once: the view, the media that it uses, and the hash of what is open in it. */
export interface LocaleReading {
  readonly locale: Locale
  readonly view: LocaleView
  readonly media: readonly UsedMedia[]
  readonly hash: string
}

/** Looks at one locale of a working copy. */
export async function readLocale(
  payload: Payload,
  { fields, document, loaded }: WorkingCopy,
  locale: Locale,
  req?: Partial<PayloadRequest>,
): Promise<LocaleReading> {
  const view = localeView(fields, document, locale)
  const media = await loadUsedMedia(payload, usedMediaIds(fields, view), locale, req)
  const hash = contentHash(withoutConfidential(fields, view), media, loaded.desk.operational)
  return { locale, view, media, hash }
}
