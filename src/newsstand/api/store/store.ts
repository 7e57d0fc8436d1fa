import type { Locale } from '#shared/localization/index.ts'

/** A document by its type and id. */
export interface Reference {
  readonly type: string
  readonly id: string
}

/** A live edition as delivery reads it; instants are ISO 8601 in UTC. */
export interface LiveEdition {
  readonly type: string
  readonly documentId: string
  readonly locale: Locale
  readonly slug: string
  readonly firstPublishedAt: string
  readonly publishedAt: string
  readonly revision: number
  readonly safeguarded: boolean
  readonly verifiedUntil: string | null
  readonly consentUntil: string | null
  readonly snapshot: Readonly<Record<string, unknown>>
}

/** Another locale in which a document is live. */
export type Alternate = Pick<
  LiveEdition,
  'consentUntil' | 'documentId' | 'locale' | 'safeguarded' | 'slug' | 'type'
>

/** An edition that was published or unpublished after a revision. */
export interface Change {
  readonly type: string
  readonly documentId: string
  readonly locale: Locale
  readonly revision: number
}

/** A change with the edition as it is now; null when it is not live any more. */
export interface ChangedEdition extends Change {
  readonly edition: LiveEdition | null
  /** The last slug of an edition that was live and of which that may be said; else null. */
  readonly lastSlug: string | null
}

/** Which changes are wanted: after a revision, of some types and locales (undefined for all). */
export interface ChangesQuery {
  readonly since: number
  readonly limit: number
  readonly types: readonly string[] | undefined
  readonly locales: readonly Locale[] | undefined
  /** Editions whose consent has run out by then are not live. */
  readonly now: Date
}

/** A name for the history of a database, and the last revision that belongs to it. */
export interface Epoch {
  /** Null for the present one, which goes on. */
  readonly until: number | null
}

/** Documents of a type, by their ids or by what they were called when they were last live. */
export interface Named {
  readonly type: string
  readonly locales: readonly Locale[]
  readonly ids: readonly string[]
  readonly slugs: readonly string[]
}

/** One condition of a list, met by an edition with at least one of its facets. */
export type FacetCondition =
  { readonly anyOf: readonly string[] } | { readonly anyWithin: readonly FacetRange[] }

/** Facets from one up to another, both included, in binary order. */
export interface FacetRange {
  readonly from: string
  readonly to: string
  /** What another facet of the same edition has to be within. */
  readonly also?: Omit<FacetRange, 'also'>
}

/** The columns that lists are sorted by; `sortKey` is the type's default order. */
export type SortColumn =
  'firstPublishedAt' | 'publishedAt' | 'sortDate' | 'sortKey' | 'sortOrder' | 'sortTitle'

/** One key of an order; what has no value comes last either way. */
export interface SortBy {
  readonly column: SortColumn
  readonly descending: boolean
}

/** Which live editions of a type are wanted: each document once, in the first of `locales` in which it is live. */
export interface Selection {
  readonly type: string
  readonly locales: readonly Locale[]
  /** All of them must be met. */
  readonly facets: readonly FacetCondition[]
  /** Editions whose consent has run out by then are not live. */
  readonly now: Date
}

/** A page of a selection. */
export interface ListQuery extends Selection {
  readonly sort: readonly SortBy[]
  readonly limit: number
  readonly offset: number
}

/** The editions of a page, and the total of its selection. */
export interface Page {
  readonly editions: readonly LiveEdition[]
  readonly total: number
}

/** A size made of an image. */
export interface StoredSize {
  readonly name: string
  readonly format: string
  readonly width: number
  readonly height: number
  readonly filesize: number
  readonly filename: string
}

/** A media file's row. */
export interface StoredMedia {
  readonly id: string
  readonly filename: string
  readonly mimeType: string
  readonly width: number | null
  readonly height: number | null
  readonly filesize: number | null
  readonly depictsPersons: boolean
  /** What the uploader called it; null for older files. Never part of an address. */
  readonly originalFilename: string | null
  /** Where an image's main thing is, in percent from the left and the top. */
  readonly focalX: number | null
  readonly focalY: number | null
  /** True once a withdrawn consent has removed the file from everything. */
  readonly barred: boolean
  /** Null until an image's sizes are made; empty for a small image and an animation. */
  readonly sizes: readonly StoredSize[] | null
}

/**
 * The published editions, read only. Every method rejects with `unavailable` (a KerbenError, 503)
 * while the database cannot be read, and works again by itself once it can.
 */
export interface Store {
  /** The highest revision; 0 before the first publish. */
  revision(): Promise<number>
  /** The present epoch; null before the desk's first start. */
  epoch(): Promise<string | null>
  /** What is known of an epoch; undefined for one that this database never had. */
  epochOf(epoch: string): Promise<Epoch | undefined>
  /** Editions that changed after a revision, by revision; for followers. */
  changedSince(revision: number): Promise<Change[]>
  /** The same with the present editions, as far as they are asked for. */
  changes(query: ChangesQuery): Promise<ChangedEdition[]>
  list(query: ListQuery): Promise<Page>
  /** The live editions of documents in these locales, in no order. */
  resolve(
    documents: readonly Reference[],
    locales: readonly Locale[],
    now: Date,
  ): Promise<LiveEdition[]>
  /** All locales in which documents are live. */
  alternates(documents: readonly Reference[], now: Date): Promise<Alternate[]>
  /** The live editions, in any of the locales, that bear any of the slugs. */
  bySlug(
    type: string,
    locales: readonly Locale[],
    slugs: readonly string[],
    now: Date,
  ): Promise<Alternate[]>
  /** The documents that bore the slugs before, whether live or not. */
  bySlugHistory(
    type: string,
    locales: readonly Locale[],
    slugs: readonly string[],
  ): Promise<{ readonly documentId: string; readonly locale: Locale; readonly slug: string }[]>
  /** Whether any of them was live, is not now, and may be said to have been. */
  wasLive(named: Named): Promise<boolean>
  media(ids: readonly string[]): Promise<StoredMedia[]>
  /** Whether a live edition uses a media file, and whether one that does is safeguarded. */
  mediaUse(
    id: string,
    now: Date,
  ): Promise<{ readonly used: boolean; readonly safeguarded: boolean }>
  /** Whether the database's user may write: for a warning at the start. Always false for SQLite, which is opened to query only. */
  canWrite(): Promise<boolean>
  close(): Promise<void>
}
