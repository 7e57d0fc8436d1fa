import { isUuid } from '#shared/ids/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import type { LiveEdition, Store } from '../store/index.ts'

/** Whose document a key names. */
export interface Found {
  readonly documentId: string
  readonly edition: LiveEdition
  /** Whether it is an id, or the slug that this edition has now. */
  readonly current: boolean
}

/** The one in the first of the locales that has any. */
export const inFirst = <T extends { readonly locale: Locale }>(
  found: readonly T[],
  locales: readonly Locale[],
): T | undefined =>
  [...found].sort((one, other) => locales.indexOf(one.locale) - locales.indexOf(other.locale))[0]

/** A live slug beats one of old, and the asked locale those that stand in for it. */
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
 * Finds a live document by its slug, one of old, or its id.
 * @returns its edition in the first of the locales in which it is live; undefined where it is in none
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
