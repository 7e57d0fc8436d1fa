import { isList } from '#shared/values/index.ts'
import { CountMemory } from './countMemory.ts'
import { OrderMemory } from './orderMemory.ts'
import type { SqliteConnection } from './sqliteConnection.ts'
import type { SqliteEditions } from './sqliteEditions.ts'
import { isOneValue } from './sqliteFacets.ts'
import type { SqliteMoment, SqliteMoments } from './sqliteMoments.ts'
import {
  type Plan,
  countSql,
  isDefaultOrder,
  orderSql,
  pageSql,
  probeSql,
} from './sqliteSelection.ts'
import type { Sql } from './sqliteSql.ts'
import type { FacetCondition, ListQuery, Page, Selection, SortBy } from './store.ts'

/**
 * Up to so many editions are gathered and sorted; for more, an index in the wanted order is
 * scanned.
 */
const FEW = 1000

/** Up to this offset, skipping editions is faster than keeping the whole order. */
const NEAR = 200

/** A condition, and how many editions meet it, counted up to `FEW`. */
interface Probed {
  readonly facet: FacetCondition
  readonly total: number
}

/** The pages of selections, and how many editions they hold. */
export class SqliteLists {
  readonly #connection: SqliteConnection
  readonly #editions: SqliteEditions
  readonly #moments: SqliteMoments
  readonly #counts = new CountMemory()
  readonly #probes = new CountMemory()
  readonly #orders = new OrderMemory()

  constructor(connection: SqliteConnection, editions: SqliteEditions, moments: SqliteMoments) {
    this.#connection = connection
    this.#editions = editions
    this.#moments = moments
  }

  /** One page, in its order, and the total of its selection. */
  page(query: ListQuery): Page {
    const { locales, offset, sort } = query
    const moment = this.#moments.at(query.now)
    const probed = this.#probe(query, moment)
    const plan = planOf(query, probed, moment, sort)
    const [first] = probed
    // all have to be gathered to be sorted anyway, and then the total is known too
    if (first && first.total < FEW) {
      const order = this.#order(query, plan, moment)
      return { editions: this.#placed(query, order, moment), total: order.length }
    }
    const total = this.#total(query, planOf(query, probed, moment), moment)
    // a far page scans the list up to it, so the whole order is made once and kept
    const isNear = locales.length === 1 && offset < NEAR && !plan.isWide
    const editions = isNear
      ? this.#editions.read((columns) => pageSql(query, plan, columns))
      : this.#placed(query, this.#order(query, plan, moment), moment)
    return { editions, total }
  }

  /** Call it when the file was replaced. */
  clear(): void {
    this.#counts.clear()
    this.#probes.clear()
    this.#orders.clear()
  }

  #placed({ offset, limit, now }: ListQuery, order: Uint32Array, moment: SqliteMoment) {
    return this.#editions.inRows([...order.subarray(offset, offset + limit)], moment, now)
  }

  /** The conditions of a selection, those that the fewest editions meet first. */
  #probe(selection: Selection, moment: SqliteMoment): Probed[] {
    const { facets, type, locales } = selection
    if (facets.length === 0) return []
    // no condition is met by more editions than there are
    const all = { type, locales: locales.slice(0, 1), facets: [], now: selection.now }
    const most = this.#total(all, planOf(all, [], moment), moment)
    if (most < FEW) return facets.map((facet) => ({ facet, total: most }))
    return facets
      .map((facet) => {
        const probe = { ...all, facets: [facet] }
        const total = this.#count(this.#probes, probe, moment, () => probeSql(probe, facet, FEW))
        return { facet, total }
      })
      .sort((one, other) => one.total - other.total)
  }

  #total(selection: Selection, plan: Plan, moment: SqliteMoment): number {
    return this.#count(this.#counts, selection, moment, () => countSql(selection, plan))
  }

  /** A total as it is remembered, or counted. */
  #count(memory: CountMemory, selection: Selection, moment: SqliteMoment, by: () => Sql): number {
    const known = memory.known(selection, moment)
    if (known !== undefined) return known
    const { sql, bound } = by()
    const [row] = this.#connection.rows<{ total: number }>(sql, bound)
    return memory.keep(selection, moment, row?.total ?? 0)
  }

  #order(query: ListQuery, plan: Plan, moment: SqliteMoment): Uint32Array {
    return this.#orders.order(query, moment, () => {
      const { sql, bound } = orderSql(query, plan)
      const [row] = this.#connection.rows<{ places: string }>(sql, bound)
      const places: unknown = JSON.parse(row?.places ?? '[]')
      return Uint32Array.from(isList(places) ? places : [], Number)
    })
  }
}

/** How to gather a selection, starting with its most selective condition. */
function planOf(
  { facets }: Selection,
  probed: readonly Probed[],
  { someExpired }: SqliteMoment,
  sort?: readonly SortBy[],
): Plan {
  const inAnyOrder = !sort || isDefaultOrder(sort)
  const [first, ...rest] = probed
  if (!first || (!inAnyOrder && first.total >= FEW))
    return { driver: undefined, others: facets, someExpired, isWide: false }
  const isWide = first.total >= FEW && !isOneValue(first.facet)
  return { driver: first.facet, others: rest.map(({ facet }) => facet), someExpired, isWide }
}
