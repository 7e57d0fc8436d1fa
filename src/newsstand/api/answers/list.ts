import { Body } from '../body.ts'
import { writeEntries } from '../entries/index.ts'
import { pageLinks } from '../links.ts'
import { readListQuery } from '../query/index.ts'
import type { Route } from '../route.ts'
import { relationFacets } from './relations.ts'
import { type Answer, entryContextOf } from './requestContext.ts'

/** Entries already serialized, and the list's `meta`, as one JSON object. */
const dataAndMeta = (entries: readonly Buffer[], meta: Readonly<Record<string, unknown>>): Body =>
  new Body(
    '{"data":[',
    ...entries.flatMap((entry, place) => (place === 0 ? [entry] : [COMMA, entry])),
    `],"meta":${JSON.stringify(meta)}}`,
  )

const COMMA = Buffer.from(',')

/** `/v1/{locale}/{type}`: a page of a type's live entries. */
export const list: Answer<Extract<Route, { kind: 'list' }>> = async ({ locale, type }, context) => {
  const { types, store, now, usage, request, revision, epoch, addresses } = context
  const query = readListQuery(request.query, locale, type, types)
  const { locales, page, limit, sort, include, fields } = query
  usage.tags.add(type.type.slug)
  const selection = {
    type: type.type.slug,
    locales,
    now,
    facets: [...query.facets, ...(await relationFacets(query.relations, locales, context))],
  }
  const offset = (page - 1) * limit
  const { total, editions } = await store.list({ ...selection, sort, limit, offset })
  const entryContext = entryContextOf(context, query)
  const entries = await writeEntries(entryContext, editions, { include, fields }, context)
  const pages = Math.ceil(total / limit)
  return {
    body: dataAndMeta(entries, { total, page, pages, limit, locale, revision, epoch }),
    languages: editions.length > 0 ? editions.map((edition) => edition.locale) : [locale],
    links: pageLinks(request, { page, pages }, addresses),
  }
}
