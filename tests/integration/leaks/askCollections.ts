import type { SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'

import { everyField } from '#desk/fieldTree/index.ts'
import { type AskDesk, query } from './askDesk.ts'
import type { Ask } from './crawl.ts'
import { leadsTo } from './leadsTo.ts'
import type { Planting } from './planting.ts'

/** The ways in which Payload gives documents: how deep, in which locale, from where. */
const ways: readonly string[] = [
  ...['0', '1', '2', '3'].map((depth) => query({ depth, locale: 'all' })),
  query({ locale: 'ru', 'fallback-locale': 'ky', depth: '1' }),
  query({ locale: '*', draft: 'true', depth: '0', joins: 'true' }),
  query({ trash: 'true', locale: 'all', depth: '1' }),
  query({ showHiddenFields: 'true', overrideAccess: 'true', depth: '2' }),
]
const [, , shortly = '', , , , trashed = '', hidden = ''] = ways

/** `select` and `populate` of everything by name, what is hidden too. */
function chosen({ flattenedFields }: SanitizedCollectionConfig): string {
  const parts: Record<string, string> = { depth: '1', limit: '0', locale: 'all' }
  for (const { path, field } of everyField(flattenedFields)) {
    if (!('flattenedFields' in field)) parts[`select[${path.replaceAll('.', '][')}]`] = 'true'
    for (const target of leadsTo(field))
      for (const name of ['email', 'subject', 'hash', 'sealed'])
        parts[`populate[${target}][${name}]`] = 'true'
  }
  return query(parts)
}

/** Every way to read a collection: lists, single documents, versions, counts, and what one may do. */
export function* askCollection(
  ask: AskDesk,
  collection: SanitizedCollectionConfig,
  { documents }: Pick<Planting, 'documents'>,
): Generator<Ask> {
  const base = `/${collection.slug}`
  const ids = documents.get(collection.slug) ?? []
  for (const way of ways) yield ask('GET', `${base}${way}&limit=0`)
  for (const way of [shortly, trashed, hidden]) {
    yield ask('GET', `${base}/versions${way}&limit=0`)
    for (const id of ids) yield ask('GET', `${base}/${id}${way}`)
  }
  yield ask('GET', base + chosen(collection))
  for (const path of ['/count', '/versions/count', '/nowhere']) yield ask('GET', base + path)
  // Payload takes a query in a body, by this header
  yield ask('POST', base, {
    headers: { 'x-http-method-override': 'GET' },
    body: { limit: 0, depth: 1 },
  })
  for (const id of ids.slice(0, 1)) {
    yield ask('POST', `${base}/access/${id}`, { body: {} })
    yield ask('OPTIONS', `${base}/${id}`)
  }
}

/** Every way to read a global. */
export function* askGlobal(ask: AskDesk, { slug }: SanitizedGlobalConfig): Generator<Ask> {
  const base = `/globals/${slug}`
  for (const way of ways) {
    yield ask('GET', base + way)
    yield ask('GET', `${base}/versions${way}&limit=0`)
  }
  yield ask('POST', `${base}/access`, { body: {} })
}
