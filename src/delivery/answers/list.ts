import { entry, gather } from '../entries/index.ts'
import { pageLinks } from '../links.ts'
import { readListQuery } from '../query/index.ts'
import type { Route } from '../route.ts'
import { type Answer, readingOf } from './answering.ts'
import { relationFacets } from './relations.ts'

/** `/v1/{locale}/{type}`: a page of a type's live entries. */
export const list: Answer<Extract<Route, { kind: 'list' }>> = async (
  { locale, type },
  answering,
) => {
  const { types, store, now, usage, request, revision, addresses } = answering
  const query = readListQuery(request.query, locale, type, types)
  const { locales, page, limit, sort, include, fields } = query
  usage.tags.add(type.type.slug)
  const selection = {
    type: type.type.slug,
    locales,
    now,
    facets: [...query.facets, ...(await relationFacets(query.relations, locales, answering))],
  }
  const [total, editions] = await Promise.all([
    store.count(selection),
    store.list({ ...selection, sort, limit, offset: (page - 1) * limit }),
  ])
  const reading = readingOf(answering, query)
  const wholes = editions.map((edition) => ({ edition, include, fields }))
  const library = await gather(reading, wholes)
  const pages = Math.ceil(total / limit)
  return {
    body: {
      data: wholes.map((one) => entry({ reading, library }, one)),
      meta: { total, page, pages, limit, locale, revision },
    },
    languages: editions.length > 0 ? editions.map((edition) => edition.locale) : [locale],
    links: pageLinks(request, { page, pages }, addresses),
  }
}
