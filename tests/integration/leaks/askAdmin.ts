import type { SanitizedConfig } from 'payload'

import { locales } from '#shared/localization/index.ts'
import { query } from './askDesk.ts'
import { type Ask, gotOf } from './crawl.ts'

/** Ids of what was planted: documents by collection, and versions by the page that shows them. */
export type Planted = {
  readonly documents: ReadonlyMap<string, readonly string[]>
  readonly versions: ReadonlyMap<string, readonly string[]>
}

/** The admin's pages, below `/admin`. */
function* pages({ collections, globals }: SanitizedConfig, planted: Planted): Generator<string> {
  yield* ['', '/account', '/login', '/forgot', '/reset/nothing', '/logout', '/nowhere']
  for (const { slug } of collections) {
    const base = `/collections/${slug}`
    yield* [`${base}?limit=100`, `${base}?limit=100&locale=ru`, `${base}/trash`, `${base}/create`]
    for (const id of planted.documents.get(slug) ?? []) yield* documentPages(`${base}/${id}`)
  }
  for (const { slug } of globals) yield* documentPages(`/globals/${slug}`)
  for (const [base, ids] of planted.versions)
    for (const id of ids)
      yield `${base}/versions/${id}${query({ localeCodes: '["ky","ru","en"]' })}`
}

function* documentPages(base: string): Generator<string> {
  for (const locale of locales) yield `${base}?locale=${locale}`
  yield `${base}/versions`
}

/**
 * Every page of the admin as the server renders it, with the data that its scripts begin with.
 * @param url of a running Kerben
 * @param headers by which the reader is known
 */
export function* askAdmin(
  url: string,
  headers: Readonly<Record<string, string>>,
  config: SanitizedConfig,
  planted: Planted,
): Generator<Ask> {
  for (const path of pages(config, planted))
    yield {
      name: `GET /admin${path}`,
      send: async () => gotOf(await fetch(`${url}/admin${path}`, { headers, redirect: 'manual' })),
    }
}
