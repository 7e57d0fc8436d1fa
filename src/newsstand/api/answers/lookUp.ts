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

const inOrder = <T extends { readonly locale: Locale }>(
  found: readonly T[],
  locales: readonly Locale[],
): T[] =>
  [...found].sort((one, other) => locales.indexOf(one.locale) - locales.indexOf(other.locale))

/** The item of the first locale, in the order of `locales`, that has one. */
export const inFirst = <T extends { readonly locale: Locale }>(
  found: readonly T[],
  locales: readonly Locale[],
): T | undefined => inOrder(found, locales)[0]

/** The documents that a slug may name: a live slug wins over former ones, and so does its locale. */
async function documentsOf(
  store: Store,
  type: string,
  slug: string,
  locales: readonly Locale[],
  now: Date,
): Promise<string[]> {
  const live = inFirst(await store.bySlug(type, locales, [slug], now), locales)
  if (live) return [live.documentId]
  const former = await store.bySlugHistory(type, locales, [slug])
  return inOrder(former, locales).map(({ documentId }) => documentId)
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
  const ids = isUuid(key) ? [key] : await documentsOf(store, type, key, locales, now)
  const references = [...new Set(ids)].map((id) => ({ type, id }))
  const editions = await store.resolve(references, locales, now)
  for (const documentId of ids) {
    const own = editions.filter((edition) => edition.documentId === documentId)
    const edition = inFirst(own, locales)
    if (edition) return { documentId, edition, current: isUuid(key) || edition.slug === key }
  }
  return undefined
}

/**
 * Whether a slug, a former slug or an id names something that was live in one of the locales, and
 * of which that may be said.
 */
export async function wasLive(
  store: Store,
  type: string,
  key: string,
  locales: readonly Locale[],
): Promise<boolean> {
  if (isUuid(key)) return store.wasLive({ type, locales, ids: [key], slugs: [] })
  const former = await store.bySlugHistory(type, locales, [key])
  for (const locale of locales) {
    // a document that bore the slug in one locale may have been live in another without it
    const ids = former.filter((one) => one.locale === locale).map(({ documentId }) => documentId)
    if (await store.wasLive({ type, locales: [locale], ids, slugs: [key] })) return true
  }
  return false
}
