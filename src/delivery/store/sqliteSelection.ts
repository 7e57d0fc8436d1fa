import type { Bound } from './sqliteConnection.ts'
import type { FacetCondition, ListQuery, Selection, SortBy, SortColumn } from './store.ts'

/** A piece of SQL and what its question marks stand for, in their order. */
export interface Sql {
  readonly sql: string
  readonly bound: readonly Bound[]
}

const columns: Readonly<Record<SortColumn, string>> = {
  firstPublishedAt: 'e.first_published_at',
  publishedAt: 'e.published_at',
  sortDate: 'e.sort_date',
  sortKey: 'e.sort_key',
  sortOrder: 'e.sort_order',
  sortTitle: 'e.sort_title',
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ')

const join = (parts: readonly Sql[], between: string): Sql => ({
  sql: parts.map(({ sql }) => sql).join(between),
  bound: parts.flatMap(({ bound }) => bound),
})

const matching = (condition: FacetCondition): Sql =>
  'anyOf' in condition
    ? { sql: `facet IN (${marks(condition.anyOf)})`, bound: condition.anyOf }
    : {
        sql: `(${condition.anyWithin.map(() => 'facet BETWEEN ? AND ?').join(' OR ')})`,
        bound: condition.anyWithin.flatMap(({ from, to }) => [from, to]),
      }

/** The first condition gathers editions by the facet table's key; the others look at each of those. */
const meeting = (condition: FacetCondition, first: boolean, { type, locales }: Selection): Sql => {
  const { sql, bound } = matching(condition)
  return first
    ? {
        sql: `e.id IN (SELECT edition_id FROM edition_facets
          WHERE type = ? AND locale IN (${marks(locales)}) AND ${sql})`,
        bound: [type, ...locales, ...bound],
      }
    : { sql: `EXISTS (SELECT 1 FROM edition_facets WHERE edition_id = e.id AND ${sql})`, bound }
}

/** `rowid` is in every index, so that rows with their JSON are read for a page's editions alone. */
const inConsent = (now: string): Sql => ({
  sql: 'e.rowid NOT IN (SELECT rowid FROM editions WHERE consent_until <= ?)',
  bound: [now],
})

/** Under fallback a locale counts where no locale before it is live. */
const firstLive = (locales: readonly string[], now: string): Sql[] => {
  if (locales.length < 2) return []
  const choices = locales.map((locale, place): Sql => {
    const before = locales.slice(0, place)
    if (before.length === 0) return { sql: 'e.locale = ?', bound: [locale] }
    return {
      sql: `(e.locale = ? AND NOT EXISTS (SELECT 1 FROM editions AS p
        WHERE p.type = e.type AND p.document_id = e.document_id AND p.slug IS NOT NULL
          AND p.locale IN (${marks(before)}) AND (p.consent_until IS NULL OR p.consent_until > ?)))`,
      bound: [locale, ...before, now],
    }
  })
  const { sql, bound } = join(choices, ' OR ')
  return [{ sql: `(${sql})`, bound }]
}

/** The one facet whose part of the facet table is the whole selection, in the type's default order. */
const drivingFacet = ({ facets, locales }: Selection): string | undefined => {
  const [condition, ...rest] = facets
  if (locales.length !== 1 || rest.length > 0 || !condition || !('anyOf' in condition)) return
  return condition.anyOf.length === 1 ? condition.anyOf[0] : undefined
}

const ofFacet = ({ type, locales, now }: Selection, facet: string): Sql => ({
  sql: `edition_facets AS f WHERE f.type = ? AND f.locale = ? AND f.facet = ?
    AND f.edition_id NOT IN (SELECT id FROM editions WHERE consent_until <= ?)`,
  bound: [type, locales[0] ?? '', facet, now.toISOString()],
})

const ofEditions = (selection: Selection): Sql => {
  const { type, locales, facets } = selection
  const now = selection.now.toISOString()
  return join(
    [
      {
        sql: `editions AS e WHERE e.type = ? AND e.locale IN (${marks(locales)}) AND e.sort_key >= ''`,
        bound: [type, ...locales],
      },
      inConsent(now),
      ...facets.map((condition, place) => meeting(condition, place === 0, selection)),
      ...firstLive(locales, now),
    ],
    ' AND ',
  )
}

/** How many editions are selected, by index alone. */
export const countSql = (selection: Selection): Sql => {
  const facet = drivingFacet(selection)
  const { sql, bound } = facet === undefined ? ofEditions(selection) : ofFacet(selection, facet)
  return { sql: `SELECT count(*) AS total FROM ${sql}`, bound }
}

const orderBy = (sort: readonly SortBy[]): string => {
  const keys = sort.map(({ column, descending }) =>
    descending ? `${columns[column]} DESC` : `${columns[column]} ASC NULLS LAST`,
  )
  return [...keys, `e.rowid ${sort.at(-1)?.descending ? 'DESC' : 'ASC'}`].join(', ')
}

const isDefaultOrder = (sort: readonly SortBy[]): boolean =>
  sort.length === 1 && sort[0]?.column === 'sortKey'

/**
 * One page of a selection in its order.
 * @param read the columns wanted of `editions AS e`
 */
export const pageSql = (query: ListQuery, read: string): Sql => {
  const { sort, limit, offset } = query
  const facet = isDefaultOrder(sort) ? drivingFacet(query) : undefined
  const way = sort[0]?.descending ? 'DESC' : 'ASC'
  const { sql, bound } = facet === undefined ? ofEditions(query) : ofFacet(query, facet)
  const page =
    facet === undefined
      ? `e.rowid IN (SELECT e.rowid FROM ${sql} ORDER BY ${orderBy(sort)} LIMIT ? OFFSET ?)`
      : `e.id IN (SELECT f.edition_id FROM ${sql}
          ORDER BY f.sort_key ${way}, f.edition_id ${way} LIMIT ? OFFSET ?)`
  const order = facet === undefined ? orderBy(sort) : `e.sort_key ${way}, e.id ${way}`
  return {
    sql: `SELECT ${read} FROM editions AS e WHERE ${page} ORDER BY ${order}`,
    bound: [...bound, limit, offset],
  }
}
