import { facetsOf, matching, meeting } from './sqliteFacets.ts'
import { type Sql, around, join, marks } from './sqliteSql.ts'
import type { FacetCondition, ListQuery, Selection, SortBy, SortColumn } from './store.ts'

// Large rows (with JSON) are read only for the editions of a page: the facet table has its own sort
// key, and the indexes of the migration `edition_facets` hold the other columns that queries need.

/** How a selection is gathered. */
export interface Plan {
  /**
   * The condition that few editions meet, whose facets are read first; undefined: an index is
   * scanned.
   */
  readonly driver: FacetCondition | undefined
  readonly others: readonly FacetCondition[]
  /** Whether many editions have to be gathered and put in order, whatever the page. */
  readonly isWide: boolean
  /** Whether any edition has outlived its consent, and has to be left out. */
  readonly someExpired: boolean
}

const columns: Readonly<Record<SortColumn, string>> = {
  firstPublishedAt: 'first_published_at',
  publishedAt: 'published_at',
  sortDate: 'sort_date',
  sortKey: 'sort_key',
  sortOrder: 'sort_order',
  sortTitle: 'sort_title',
}

/** Columns that may be null in a live edition. */
const mayLack: readonly SortColumn[] = ['sortDate', 'sortOrder']

/**
 * In default order the index holds live editions only; for another order the row's slug shows that
 * an edition is live.
 */
const along = (inDefaultOrder: boolean, type: string, locale: string): Sql => ({
  sql: inDefaultOrder
    ? 'editions AS e INDEXED BY editions_order WHERE e.type = ? AND e.locale = ? AND e.sort_key IS NOT NULL'
    : 'editions AS e WHERE e.type = ? AND e.locale = ? AND +e.slug IS NOT NULL',
  bound: [type, locale],
})

/** With fallback, an edition counts only if its document is live in none of the earlier locales. */
const liveInNone = (before: readonly string[], now: string): Sql => ({
  sql: `NOT EXISTS (SELECT 1 FROM editions AS p INDEXED BY editions_live
    WHERE p.document_id = e.document_id AND p.type = e.type AND p.slug IS NOT NULL
      AND p.locale IN (${marks(before)}) AND (p.consent_until IS NULL OR p.consent_until > ?))`,
  bound: [...before, now],
})

/** One locale's part of a selection: what the edition's id is called in it, and the rest of its SQL. */
interface Arm {
  readonly id: string
  readonly from: Sql
}

/** A selection in an order, whatever the page. */
type OrderedSelection = Omit<ListQuery, 'limit' | 'offset'>

interface Wanted {
  readonly plan: Plan
  readonly inDefaultOrder: boolean
}

const armOf = (selection: Selection, place: number, { inDefaultOrder, plan }: Wanted): Arm => {
  const { type, locales } = selection
  const { driver, others, someExpired } = plan
  const locale = locales[place] ?? ''
  const before = locales.slice(0, place)
  const now = selection.now.toISOString()
  const needsEdition = before.length > 0 || !inDefaultOrder
  const joined = needsEdition ? ' CROSS JOIN editions AS e ON e.id = f.edition_id' : ''
  const [id, expired] = driver ? ['f.edition_id', 'id'] : ['e.rowid', 'rowid']
  const conditions = [
    driver
      ? around('', facetsOf(type, locale, driver), `${joined} WHERE TRUE`)
      : along(inDefaultOrder, type, locale),
    ...(someExpired
      ? [
          {
            sql: `${id} NOT IN (SELECT ${expired} FROM editions WHERE consent_until <= ?)`,
            bound: [now],
          },
        ]
      : []),
    ...others.map((condition) => meeting(driver ? id : 'e.id', condition)),
    ...(before.length > 0 ? [liveInNone(before, now)] : []),
  ]
  return { id, from: join(conditions, ' AND ') }
}

/** Whether an order is the type's own. */
export const isDefaultOrder = ([first, ...rest]: readonly SortBy[]): boolean =>
  first?.column === 'sortKey' && rest.length === 0

/** How many editions meet a condition, counted up to `most`. */
export const probeSql = (
  { type, locales }: Selection,
  condition: FacetCondition,
  most: number,
): Sql => {
  const own = { sql: 'type = ? AND locale = ?', bound: [type, locales[0] ?? ''] }
  return around(
    'SELECT count(*) AS total FROM (SELECT 1 FROM edition_facets WHERE ',
    join([own, matching(condition)], ' AND '),
    ` LIMIT ${most})`,
  )
}

/** How many editions are selected. */
export const countSql = (selection: Selection, plan: Plan): Sql => {
  const counts = selection.locales.map((_, place) => {
    const { from } = armOf(selection, place, { plan, inDefaultOrder: true })
    return around('(SELECT count(*) FROM ', from, ')')
  })
  return around('SELECT ', join(counts, ' + '), ' AS total')
}

/** The SQL of a whole selection with its sort keys, and its ORDER BY. */
const inOrder = ({ sort, ...selection }: OrderedSelection, plan: Plan) => {
  const inDefaultOrder = isDefaultOrder(sort)
  const table = plan.driver && inDefaultOrder ? 'f' : 'e'
  const keys = sort.map(({ column }, place) => `${table}.${columns[column]} AS k${place}`)
  const order = sort.map(({ column, descending }, place) => {
    if (descending) return `k${place} DESC`
    return `k${place} ASC${mayLack.includes(column) ? ' NULLS LAST' : ''}`
  })
  const arms = selection.locales.map((_, place) => {
    const { id, from } = armOf(selection, place, { plan, inDefaultOrder })
    return around(`SELECT ${[...keys, `${id} AS own`].join(', ')} FROM `, from)
  })
  return {
    all: join(arms, ' UNION ALL '),
    ordered: [...order, `own ${sort.at(-1)?.descending ? 'DESC' : 'ASC'}`].join(', '),
  }
}

/**
 * One page of a selection in its order.
 * @param read the columns wanted of `editions AS e`
 */
export const pageSql = (query: ListQuery, plan: Plan, read: string): Sql => {
  const { all, ordered } = inOrder(query, plan)
  return {
    sql: `SELECT ${read} FROM (${all.sql} ORDER BY ${ordered} LIMIT ? OFFSET ?) AS page
      CROSS JOIN editions AS e ON ${plan.driver ? 'e.id' : 'e.rowid'} = page.own ORDER BY ${ordered}`,
    bound: [...all.bound, query.limit, query.offset],
  }
}

/** The whole of a selection in its order, as one JSON list of row numbers. */
export const orderSql = (query: OrderedSelection, plan: Plan): Sql => {
  const { all, ordered } = inOrder(query, plan)
  const row = plan.driver ? '(SELECT rowid FROM editions WHERE id = own)' : 'own'
  return around(
    'SELECT json_group_array(place) AS places FROM (',
    {
      sql: `SELECT ${row} AS place FROM (${all.sql}) ORDER BY ${ordered}`,
      bound: all.bound,
    },
    ')',
  )
}

/**
 * The editions in some rows, with their `place`, as far as they are still live.
 * @param read the columns wanted of `editions AS e`
 */
export const placedSql = (rows: readonly number[], now: Date, read: string): Sql => ({
  sql: `SELECT e.rowid AS place, ${read} FROM json_each(?) AS page
    CROSS JOIN editions AS e ON e.rowid = page.value
    WHERE e.slug IS NOT NULL AND (e.consent_until IS NULL OR e.consent_until > ?)`,
  bound: [JSON.stringify(rows), now.toISOString()],
})
