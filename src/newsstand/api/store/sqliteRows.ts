import type { Locale } from '#shared/localization/index.ts'
import { isObject } from '#shared/values/index.ts'
import type { Snapshot } from './snapshotMemory.ts'
import type { Alternate, LiveEdition, StoredMedia } from './store.ts'
import { storedSizes } from './storedSizes.ts'

/** The columns of an alternate, of `editions AS e`. */
export const alternateColumns = `e.type, e.document_id, e.locale, e.slug, e.consent_until, e.safeguarded`

/** The columns of a live edition but its contents, of `editions AS e`. */
export const briefColumns = `${alternateColumns}, e.first_published_at, e.published_at, e.revision,
  e.verified_until`

/** The columns of a live edition. */
export const editionColumns = `${briefColumns}, e.snapshot`

/** The columns of a media file, of `media AS m`. */
export const mediaColumns = `m.id, m.filename, m.mime_type, m.width, m.height, m.filesize,
  m.depicts_persons, m.original_filename, m.focal_x, m.focal_y, m.barred, m.sizes`

/** A row of `alternateColumns`. */
export interface AlternateRow {
  readonly type: string
  readonly document_id: string
  readonly locale: Locale
  readonly slug: string
  readonly consent_until: string | null
  readonly safeguarded: number | null
}

/** A row of `briefColumns`. */
export interface BriefRow extends AlternateRow {
  readonly first_published_at: string
  readonly published_at: string
  readonly revision: number
  readonly verified_until: string | null
}

/** A row of `editionColumns`. */
export interface EditionRow extends BriefRow {
  readonly snapshot: string
}

/** A row of `mediaColumns`. */
export interface MediaRow {
  readonly id: string
  readonly filename: string
  readonly mime_type: string
  readonly width: number | null
  readonly height: number | null
  readonly filesize: number | null
  readonly depicts_persons: number | null
  readonly original_filename: string | null
  readonly focal_x: number | null
  readonly focal_y: number | null
  readonly barred: number | null
  readonly sizes: string | null
}

/** An alternate as delivery knows it. */
export const alternateOf = (row: AlternateRow): Alternate => ({
  type: row.type,
  documentId: row.document_id,
  locale: row.locale,
  slug: row.slug,
  consentUntil: row.consent_until,
  safeguarded: row.safeguarded === 1,
})

/** A row's contents. */
export const snapshotOf = ({ snapshot }: Pick<EditionRow, 'snapshot'>): Snapshot => {
  const parsed: unknown = JSON.parse(snapshot)
  return isObject(parsed) ? parsed : {}
}

/** A live edition as delivery knows it. */
export const editionOf = (row: BriefRow, snapshot: Snapshot): LiveEdition => ({
  ...alternateOf(row),
  firstPublishedAt: row.first_published_at,
  publishedAt: row.published_at,
  revision: row.revision,
  verifiedUntil: row.verified_until,
  snapshot,
})

/** A media file as delivery knows it. */
export const mediaOf = (row: MediaRow): StoredMedia => ({
  id: row.id,
  filename: row.filename,
  mimeType: row.mime_type,
  width: row.width,
  height: row.height,
  filesize: row.filesize,
  depictsPersons: row.depicts_persons === 1,
  originalFilename: row.original_filename,
  focalX: row.focal_x,
  focalY: row.focal_y,
  barred: row.barred === 1,
  sizes: row.sizes === null ? null : storedSizes(JSON.parse(row.sizes)),
})
