import { isUuid } from '#shared/ids/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import type { LiveEdition, Store } from '../store/index.ts'

/** The document that a slug or id names. */
export interface Found {
  readonly documentId: string
  readonly edition: LiveEdition
  /** True for an id, and for the edition's present slug; false for a former slug. */
  readonly current: boolean
}

/** The item of the first locale, in the order of `locales`, that has one. */
export const inFirst = <T extends { readonly locale: Locale }>(
  found: readonly T[],
  locales: readonly Locale[],
): T | undefined =>
  [...found].sort((one, other) => locales.indexOf(one.locale) - locales.indexOf(other.locale))[0]

/** A live slug wins over a former one, and the requested locale over its fallbacks. */
async function documentOf(
  store: Store,
  type: string,
  slug: string,
  locales: readonly Locale[],
  now: Date,
): Promise<string | undefined> {
  const live = inFirst(await store.bySlug(type, locales, [slug], now), locales)
  const named = live ?? inFirst(await store.bySlugHistory(type, locales, [slug]), locales)
  return named?.documentId
}

/**
 * Finds a live document by its slug, a former slug or its id.
 * @returns its edition in the first of the locales in which it is live; undefined if it is live in
 * none
 */
export async function lookUp(
  store: Store,
  type: string,
  key: string,
  locales: readonly Locale[],
  now: Date,
): Promise<Found | undefined> {
  const documentId = isUuid(key) ? key : await documentOf(store, type, key, locales, now)
  if (documentId === undefined) return
  const editions = await store.resolve([{ type, id: documentId }], locales, now)
  const edition = inFirst(editions, locales)
  return edition && { documentId, edition, current: isUuid(key) || edition.slug === key }
}
