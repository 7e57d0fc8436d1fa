import { isUuid } from '#shared/ids/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import type { RelationCondition } from '../query/index.ts'
import type { FacetCondition } from '../store/index.ts'
import type { RequestContext } from './requestContext.ts'

/**
 * The ids of the live documents that have one of the ids, slugs or former slugs, in any of the
 * locales.
 */
async function liveIds(
  { type, keys }: RelationCondition,
  locales: readonly Locale[],
  { store, now }: RequestContext,
): Promise<string[]> {
  const slugs = keys.filter((key) => !isUuid(key))
  const [bySlug, byHistory] =
    slugs.length > 0
      ? await Promise.all([
          store.bySlug(type, locales, slugs, now),
          store.bySlugHistory(type, locales, slugs),
        ])
      : [[], []]
  const taken = new Set(bySlug.map(({ slug }) => slug))
  const old = byHistory.filter(({ slug }) => !taken.has(slug))
  const ids = [...keys.filter(isUuid), ...old.map(({ documentId }) => documentId)]
  const live = await store.alternates(
    ids.map((id) => ({ type, id })),
    now,
  )
  const shown = [...bySlug, ...live].filter(({ locale }) => locales.includes(locale))
  return [...new Set(shown.map(({ documentId }) => documentId))]
}

/**
 * Turns relation filters into conditions on facets. Documents that are not live match no entry: no
 * live entry shows a reference to them.
 */
export function relationFacets(
  relations: readonly RelationCondition[],
  locales: readonly Locale[],
  context: RequestContext,
): Promise<FacetCondition[]> {
  return Promise.all(
    relations.map(async (relation) => {
      context.usage.tags.add(relation.type)
      const ids = await liveIds(relation, locales, context)
      return { anyOf: ids.map((id) => `${relation.name}:${id}`) }
    }),
  )
}
