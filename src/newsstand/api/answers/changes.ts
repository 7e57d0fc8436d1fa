import { locales } from '#shared/localization/index.ts'
import { ANY_CHANGE } from '../deliveryResponse.ts'
import { bareEntry, bareMedia } from '../entries/index.ts'
import {
  DEFAULT_LIMIT,
  MOST_LIMIT,
  readNumber,
  readParameters,
  refuseUnknown,
} from '../query/index.ts'
import type { Route } from '../route.ts'
import { typeOf } from '../types.ts'
import { type Answer, entryContextOf } from './requestContext.ts'

/** Revisions are whole numbers; this is the largest that JSON's readers keep exact. */
const MOST_REVISION = 999_999_999_999_999

/**
 * `/v1/changes?since=&limit=`: what was published, refreshed or unpublished after a revision,
 * ordered by revision. References stay `{ type, id }`, so that a row changes only with its own
 * edition.
 */
export const changes: Answer<Extract<Route, { kind: 'changes' }>> = async (_, context) => {
  const { types, store, now, usage, request } = context
  const parameters = readParameters(request.query)
  refuseUnknown(parameters, ['since', 'limit'])
  const since = readNumber(parameters, 'since', { least: 0, most: MOST_REVISION, otherwise: 0 })
  const limit = readNumber(parameters, 'limit', {
    least: 1,
    most: MOST_LIMIT,
    otherwise: DEFAULT_LIMIT,
  })
  parameters.finish()
  usage.tags.add(ANY_CHANGE)
  const found = await store.changes(since, limit + 1, now)
  const rows = found.slice(0, limit).map((row) => ({
    ...row,
    edition: row.edition && typeOf(types, row.edition) ? row.edition : null,
  }))
  const entryContext = entryContextOf(context, { locales, richText: 'lexical' })
  const resolved = await bareMedia(
    entryContext,
    rows.flatMap(({ edition }) => edition ?? []),
  )
  const data = rows.map(({ type, documentId, locale, revision, edition }) => ({
    revision,
    type,
    id: documentId,
    locale,
    deleted: edition === null,
    ...(edition ? { entry: bareEntry({ entryContext, resolved }, edition) } : {}),
  }))
  const more = found.length > limit
  return {
    body: { data, meta: { revision: rows.at(-1)?.revision ?? context.revision, more } },
    languages: rows.map(({ locale }) => locale),
  }
}
