import type { Locale } from '#shared/localization/index.ts'
import type { Alternate, LiveEdition, StoredMedia } from './store.ts'
import { storedSizes } from './storedSizes.ts'

/** A document of the collection `editions`; what is unset is null or absent. */
export interface EditionDocument {
  readonly _id: string
  readonly type: string
  readonly documentId: string
  readonly locale: Locale
  readonly slug?: string | null
  readonly firstPublishedAt?: string | null
  readonly publishedAt?: string | null
  readonly revision?: number
  readonly safeguarded?: boolean | null
  readonly verifiedUntil?: string | null
  readonly consentUntil?: string | null
  readonly snapshot?: Record<string, unknown> | null
}

/** The fields that delivery reads of an edition; none belongs to the working copy. */
export const editionKeys = {
  type: 1,
  documentId: 1,
  locale: 1,
  slug: 1,
  firstPublishedAt: 1,
  publishedAt: 1,
  revision: 1,
  safeguarded: 1,
  verifiedUntil: 1,
  consentUntil: 1,
  snapshot: 1,
} as const

/** The same without the contents. */
export const alternateKeys = {
  type: 1,
  documentId: 1,
  locale: 1,
  slug: 1,
  safeguarded: 1,
  consentUntil: 1,
} as const

/** A document of the collection `media`. */
export interface MediaDocument {
  readonly _id: string
  readonly filename: string
  readonly mimeType: string
  readonly width?: number | null
  readonly height?: number | null
  readonly filesize?: number | null
  readonly depictsPersons?: boolean | null
  readonly originalFilename?: string | null
  readonly focalX?: number | null
  readonly focalY?: number | null
  readonly barred?: boolean | null
  readonly sizes?: unknown
}

/** An alternate as delivery knows it. */
export const alternateOf = (edition: EditionDocument): Alternate => ({
  type: edition.type,
  documentId: edition.documentId,
  locale: edition.locale,
  slug: edition.slug ?? '',
  safeguarded: edition.safeguarded === true,
  consentUntil: edition.consentUntil ?? null,
})

/** A live edition as delivery knows it. */
export const editionOf = (edition: EditionDocument): LiveEdition => ({
  ...alternateOf(edition),
  firstPublishedAt: edition.firstPublishedAt ?? '',
  publishedAt: edition.publishedAt ?? '',
  revision: edition.revision ?? 0,
  verifiedUntil: edition.verifiedUntil ?? null,
  snapshot: edition.snapshot ?? {},
})

/** A media file as delivery knows it. */
export const mediaOf = (media: MediaDocument): StoredMedia => ({
  id: media._id,
  filename: media.filename,
  mimeType: media.mimeType,
  width: media.width ?? null,
  height: media.height ?? null,
  filesize: media.filesize ?? null,
  depictsPersons: media.depictsPersons === true,
  originalFilename: media.originalFilename ?? null,
  focalX: media.focalX ?? null,
  focalY: media.focalY ?? null,
  barred: media.barred === true,
  sizes: storedSizes(media.sizes),
})
