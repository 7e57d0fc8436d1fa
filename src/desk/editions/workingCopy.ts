import type { FlattenedField, Payload, PayloadRequest } from 'payload'

import type { Locale } from '#shared/localization/index.ts'
import { contentHash } from './contentHash.ts'
import type { LoadedType, LocaleView, UsedMedia } from './deskConfig.ts'
import type { DocumentKey } from './documentKey.ts'
import { documentFields, loadedType } from './loadedTypes.ts'
import { localeView, withoutConfidential } from './localeView.ts'
import { mediaIn, readMedia, usedMediaIds } from './usedMedia.ts'

/** A stored document with all its locales, and its type. */
export interface WorkingCopy {
  readonly key: DocumentKey
  readonly loaded: LoadedType
  readonly fields: readonly FlattenedField[]
  readonly document: Record<string, unknown>
}

/**
 * Reads a document with all its locales, in the transaction that `req` holds, in the trash or not.
 * @returns null where there is none
 */
export async function readStored(
  payload: Payload,
  key: DocumentKey,
  req?: Partial<PayloadRequest>,
): Promise<WorkingCopy | null> {
  const loaded = loadedType(payload, key)
  const fields = documentFields(payload, key)
  const inRequest = req ? { req } : {}
  // the bare adapter: the workflow needs the stored document, whoever asks; access was checked
  // before
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
  return document && { key, loaded, fields, document }
}

/** Whether a document is in the trash. */
export const isTrashed = ({ document }: WorkingCopy): boolean => Boolean(document['deletedAt'])

/**
 * Reads a working copy with all its locales, in the transaction that `req` holds.
 * @returns null where there is none, or it is in the trash
 */
export async function readWorkingCopy(
  payload: Payload,
  key: DocumentKey,
  req?: Partial<PayloadRequest>,
): Promise<WorkingCopy | null> {
  const copy = await readStored(payload, key, req)
  return copy && !isTrashed(copy) ? copy : null
}

/**
 * One locale of a working copy: the view, the media that it uses, and the hash of its
 * non-confidential part.
 */
export interface LocaleReading {
  readonly locale: Locale
  readonly view: LocaleView
  readonly media: readonly UsedMedia[]
  readonly hash: string
}

/** Looks at some locales of a working copy: their media files come in one query. */
export async function readLocales(
  payload: Payload,
  { fields, document, loaded }: WorkingCopy,
  wanted: readonly Locale[],
  req?: Partial<PayloadRequest>,
): Promise<LocaleReading[]> {
  const views = wanted.map((locale) => {
    const view = localeView(fields, document, locale)
    return { locale, view, uses: new Set(usedMediaIds(fields, view)) }
  })
  const ids = new Set(views.flatMap(({ uses }) => [...uses]))
  const files = await readMedia(payload, [...ids], req)
  return views.map(({ locale, view, uses }) => {
    const media = files.filter(({ id }) => uses.has(id)).map((file) => mediaIn(file, locale))
    const hash = contentHash(withoutConfidential(fields, view), media, loaded.desk.operational)
    return { locale, view, media, hash }
  })
}

/** Looks at one locale of a working copy. */
export async function readLocale(
  payload: Payload,
  copy: WorkingCopy,
  locale: Locale,
  req?: Partial<PayloadRequest>,
): Promise<LocaleReading> {
  const [reading] = await readLocales(payload, copy, [locale], req)
  if (!reading) throw new Error(`Nothing was read of ${locale}`)
  return reading
}
