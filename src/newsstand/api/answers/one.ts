import { hasPages } from '#shared/contract/index.ts'
import { entry, gather, pageOf } from '../entries/index.ts'
import { languageLinks } from '../links.ts'
import { gone, notFound } from '../problem.ts'
import {
  ENTRY_PARAMETERS,
  type EntryQuery,
  readEntryQuery,
  readParameters,
  refuseUnknown,
} from '../query/index.ts'
import type { Content } from '../respond.ts'
import type { Route } from '../route.ts'
import type { LiveEdition } from '../store/index.ts'
import { GLOBALS } from '../types.ts'
import { inFirst, lookUp, wasLive } from './lookUp.ts'
import { type Answer, type RequestContext, entryContextOf } from './requestContext.ts'

type Asked = Extract<Route, { kind: 'one' }>
/** The parts of a route that answering one entry, or a global, needs. */
type Asking = Pick<Asked | Extract<Route, { kind: 'global' }>, 'locale' | 'type'>

const readQuery = ({ locale, type }: Asking, { request, types }: RequestContext): EntryQuery => {
  const parameters = readParameters(request.query)
  refuseUnknown(parameters, ENTRY_PARAMETERS)
  const query = readEntryQuery(parameters, locale, type, types)
  parameters.finish()
  return query
}

async function show(
  edition: LiveEdition,
  query: EntryQuery,
  { type, locale }: Asking,
  context: RequestContext,
): Promise<Content> {
  const entryContext = entryContextOf(context, query)
  const { include, fields } = query
  const one = { edition, include, fields }
  const resolved = await gather(entryContext, [one])
  const versions = hasPages(type.type) ? resolved.alternates(edition) : []
  for (const version of versions) context.usage.uses(version)
  return {
    body: {
      data: entry({ entryContext, resolved }, one),
      meta: { locale, revision: context.revision, epoch: context.epoch },
    },
    languages: [edition.locale],
    links: languageLinks(
      versions.map((version) => ({ locale: version.locale, url: pageOf(entryContext, version) })),
    ),
  }
}

/**
 * Where a former slug redirects. Under fallback, another document may have the new slug in the
 * requested locale; then the redirect leads to the id instead.
 */
async function redirect(
  { locale, type }: Asked,
  { edition, documentId }: { edition: LiveEdition; documentId: string },
  { locales }: EntryQuery,
  { store, now, request, usage }: RequestContext,
): Promise<Content> {
  usage.uses(edition)
  const slug = type.type.slug
  const there = await lookUp(store, slug, edition.slug, locales, now)
  const key = there?.documentId === documentId && there.current ? edition.slug : documentId
  const query = request.query === '' ? '' : `?${request.query}`
  const location = `/v1/${locale}/${slug}/${key}${query}`
  return { status: 301, body: { location }, languages: [edition.locale], location }
}

/**
 * `/v1/{locale}/{type}/{slug or id}`: one live entry; a former slug redirects to the present one.
 */
export const one: Answer<Asked> = async (asked, context) => {
  const { type, key } = asked
  const { store, now, usage } = context
  const query = readQuery(asked, context)
  const slug = type.type.slug
  const found = await lookUp(store, slug, key, query.locales, now)
  if (!found) throw (await wasLive(store, slug, key, query.locales)) ? gone() : notFound()
  // another document may later publish this slug, and then the answer changes: depend on the whole
  // type
  if (!found.current || query.locales.length > 1) usage.tags.add(slug)
  return found.current
    ? show(found.edition, query, asked, context)
    : redirect(asked, found, query, context)
}

/** `/v1/{locale}/globals/{slug}`: one global. */
export const global: Answer<Extract<Route, { kind: 'global' }>> = async (asked, context) => {
  const { type } = asked
  const { store, now } = context
  const query = readQuery(asked, context)
  const key = type.type.slug
  const editions = await store.resolve([{ type: GLOBALS, id: key }], query.locales, now)
  const found = inFirst(editions, query.locales)
  if (!found) {
    const named = { type: GLOBALS, locales: query.locales, ids: [key], slugs: [] }
    throw (await store.wasLive(named)) ? gone() : notFound()
  }
  return show(found, query, asked, context)
}
