import { hasPages } from '#shared/contract/index.ts'
import { locales } from '#shared/localization/index.ts'
import { ANY_CHANGE } from '../deliveryResponse.ts'
import { bareEntry, bareMedia } from '../entries/index.ts'
import { revisionUnknown } from '../problem.ts'
import { readChangesQuery } from '../query/index.ts'
import type { Route } from '../route.ts'
import type { ChangedEdition } from '../store/index.ts'
import { type DeliveredTypes, typeOf } from '../types.ts'
import { type Answer, type RequestContext, entryContextOf } from './requestContext.ts'

/**
 * Refuses a revision that this history of the database never had. The store was just asked, so that
 * a revision that another newsstand has already told of is known here too.
 */
async function checkHistory(
  { since, epoch }: { readonly since: number; readonly epoch: string | undefined },
  { store, revision }: RequestContext,
): Promise<void> {
  if (since > revision) throw revisionUnknown()
  if (epoch === undefined) return
  const known = await store.epochOf(epoch)
  if (!known || (known.until !== null && since > known.until)) throw revisionUnknown()
}

/** What may be said of an edition that is no longer live: nothing where it was safeguarded. */
const remains = ({ lastSlug, ...row }: ChangedEdition, types: DeliveredTypes) => {
  const type = typeOf(types, row)?.type
  if (lastSlug === null || !type) return {}
  const path = hasPages(type) ? `/${row.locale}/${row.type}/${lastSlug}` : null
  return { slug: lastSlug, path }
}

/**
 * `/v1/changes?since=&epoch=&limit=&type=&locale=&richText=`: what was published, refreshed or
 * unpublished after a revision, ordered by revision. References stay `{ type, id }`, so that a row
 * changes only with its own edition.
 */
export const changes: Answer<Extract<Route, { kind: 'changes' }>> = async (_, context) => {
  const { types, store, now, usage, request, revision, epoch } = context
  const query = readChangesQuery(request.query, types)
  await checkHistory(query, context)
  usage.tags.add(ANY_CHANGE)
  const { limit } = query
  const found = await store.changes({ ...query, limit: limit + 1, now })
  const rows = found.slice(0, limit).map((row) => ({
    ...row,
    edition: row.edition && typeOf(types, row.edition) ? row.edition : null,
  }))
  const entryContext = entryContextOf(context, { locales, richText: query.richText })
  const resolved = await bareMedia(
    entryContext,
    rows.flatMap(({ edition }) => edition ?? []),
  )
  const data = rows.map((row) => ({
    revision: row.revision,
    type: row.type,
    id: row.documentId,
    locale: row.locale,
    deleted: row.edition === null,
    ...(row.edition
      ? { entry: bareEntry({ entryContext, resolved }, row.edition) }
      : remains(row, types)),
  }))
  const more = found.length > limit
  const last = rows.at(-1)?.revision ?? revision
  return {
    // without more of them, all up to the revision that was read first have been looked through
    body: { data, meta: { revision: more ? last : Math.max(last, revision), more, epoch } },
    languages: rows.map(({ locale }) => locale),
  }
}
