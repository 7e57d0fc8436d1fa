import { entry, gather, pageOf } from '../entries/index.ts'
import { languageLinks } from '../links.ts'
import { notFound } from '../problem.ts'
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
import { type Answer, type Answering, readingOf } from './answering.ts'
import { inFirst, lookUp } from './lookUp.ts'

type Asked = Extract<Route, { kind: 'one' }>

const readQuery = (
  { locale, type }: Pick<Asked, 'locale' | 'type'>,
  { request, types }: Answering,
): EntryQuery => {
  const parameters = readParameters(request.query)
  refuseUnknown(parameters, ENTRY_PARAMETERS)
  const query = readEntryQuery(parameters, locale, type, types)
  parameters.finish()
  return query
}

async function show(
  edition: LiveEdition,
  query: EntryQuery,
  { type, locale }: Pick<Asked, 'locale' | 'type'>,
  answering: Answering,
): Promise<Content> {
  const reading = readingOf(answering, query)
  const { include, fields } = query
  const one = { edition, include, fields }
  const library = await gather(reading, [one])
  const versions = type.type.hasPage ? library.alternates(edition) : []
  for (const version of versions) answering.usage.uses(version)
  return {
    body: {
      data: entry({ reading, library }, one),
      meta: { locale, revision: answering.revision },
    },
    languages: [edition.locale],
    links: languageLinks(
      versions.map((version) => ({ locale: version.locale, url: pageOf(reading, version) })),
    ),
  }
}

const notLive = ({ type, key, locale }: Asked) =>
  notFound('not_found', `There is no live entry “${key}” of “${type.type.slug}” in “${locale}”.`)

/**
 * Where a slug of old leads. Under fallback the slug of another locale may name somebody else in
 * the asked one; then the id does.
 */
async function redirect(
  { locale, type }: Asked,
  { edition, documentId }: { edition: LiveEdition; documentId: string },
  { locales }: EntryQuery,
  { store, now, request, usage }: Answering,
): Promise<Content> {
  usage.uses(edition)
  const slug = type.type.slug
  const there = await lookUp(store, slug, edition.slug, locales, now)
  const key = there?.documentId === documentId && there.current ? edition.slug : documentId
  const query = request.query === '' ? '' : `?${request.query}`
  const location = `/v1/${locale}/${slug}/${key}${query}`
  return { status: 301, body: { location }, languages: [edition.locale], location }
}

/** `/v1/{locale}/{type}/{slug or id}`: one live entry; a slug of old leads to the one of now. */
export const one: Answer<Asked> = async (asked, answering) => {
  const { type, key } = asked
  const { store, now, usage } = answering
  const query = readQuery(asked, answering)
  const found = await lookUp(store, type.type.slug, key, query.locales, now)
  if (!found) throw notLive(asked)
  // who else publishes this slug may be meant by it then
  if (!found.current || query.locales.length > 1) usage.tags.add(type.type.slug)
  return found.current
    ? show(found.edition, query, asked, answering)
    : redirect(asked, found, query, answering)
}

/** `/v1/{locale}/globals/{slug}`: one global. */
export const global: Answer<Extract<Route, { kind: 'global' }>> = async (asked, answering) => {
  const { type, locale } = asked
  const { store, now } = answering
  const query = readQuery(asked, answering)
  const key = type.type.slug
  const editions = await store.resolve([{ type: GLOBALS, id: key }], query.locales, now)
  const found = inFirst(editions, query.locales)
  if (!found) throw notFound('not_found', `The global “${key}” is not live in “${locale}”.`)
  return show(found, query, asked, answering)
}
