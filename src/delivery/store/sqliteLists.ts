import { CountMemory } from './countMemory.ts'
import { type NumberedMoment, OrderMemory } from './orderMemory.ts'
import type { SqliteConnection } from './sqliteConnection.ts'
import type { SqliteEditions } from './sqliteEditions.ts'
import {
  type Plan,
  countSql,
  isDefaultOrder,
  isOneValue,
  orderSql,
  pageSql,
  placedSql,
  probeSql,
} from './sqliteSelection.ts'
import type { FacetCondition, ListQuery, LiveEdition, Selection, SortBy } from './store.ts'

// VACUUM may give rows other numbers (SQLite's own words), and raises the schema's version.
const MOMENT = `SELECT (SELECT max(revision) FROM editions) AS revision,
  (SELECT schema_version FROM pragma_schema_version) AS layout,
  (SELECT min(consent_until) FROM editions WHERE consent_until > ?) AS nextExpiry,
  EXISTS (SELECT 1 FROM editions WHERE consent_until <= ?) AS someExpired`

/** Fewer are gathered and put in order; for more an index of that order is run along. */
const FEW = 1000

/** So many editions are passed over faster than an order is remembered. */
const NEAR = 200

interface Total {
  readonly total: number
}

interface Moment extends NumberedMoment {
  /** Whether any edition has outlived its consent, and has to be left out. */
  readonly someExpired: boolean
}

/** What is looked up once for a request's page and its total. */
interface Known {
  readonly moment: Moment
  /** The conditions, those that the fewest editions meet first. */
  readonly probed: readonly { readonly facet: FacetCondition; readonly total: number }[]
}

/** The pages of selections, and how many editions they hold. */
export class SqliteLists {
  readonly #connection: SqliteConnection
  readonly #editions: SqliteEditions
  readonly #counts = new CountMemory()
  readonly #orders = new OrderMemory()
  /** By the list of conditions, which each request has its own of. */
  readonly #known = new WeakMap<readonly FacetCondition[], Known>()

  constructor(connection: SqliteConnection, editions: SqliteEditions) {
    this.#connection = connection
    this.#editions = editions
  }

  /** One page, in its order. */
  page(query: ListQuery): LiveEdition[] {
    const { offset, limit, locales, now } = query
    const plan = this.#plan(query, query.sort)
    // otherwise a page takes as long as the list is long
    if (locales.length === 1 && offset < NEAR && !plan.isWide)
      return this.#editions.read((columns) => pageSql(query, plan, columns))
    const order = this.#orders.order(query, this.#know(query).moment, () =>
      this.#order(query, plan),
    )
    const page = order.slice(offset, offset + limit)
    return this.#editions.read((columns) => placedSql(page, now, columns))
  }

  /** How many editions are selected. */
  total(selection: Selection): number {
    const { moment } = this.#know(selection)
    const known = this.#counts.known(selection, moment)
    if (known !== undefined) return known
    const { sql, bound } = countSql(selection, this.#plan(selection))
    const total = this.#connection.rows<Total>(sql, bound)[0]?.total ?? 0
    return this.#counts.keep(selection, moment, total)
  }

  /** For another file. */
  clear(): void {
    this.#counts.clear()
    this.#orders.clear()
  }

  #know(selection: Selection): Known {
    const { facets } = selection
    const known = this.#known.get(facets) ?? {
      moment: this.#moment(selection.now.toISOString()),
      probed: facets
        .map((facet) => {
          const { sql, bound } = probeSql(selection, facet, FEW)
          return { facet, total: this.#connection.rows<Total>(sql, bound)[0]?.total ?? 0 }
        })
        .sort((one, other) => one.total - other.total),
    }
    this.#known.set(facets, known)
    return known
  }

  #moment(now: string): Moment {
    const [row] = this.#connection.rows<Omit<Moment, 'someExpired'> & { someExpired: number }>(
      MOMENT,
      [now, now],
    )
    if (!row) throw new Error('A question without a table has one answer')
    return { ...row, someExpired: row.someExpired === 1 }
  }

  #order(query: ListQuery, plan: Plan): Uint32Array {
    const { sql, bound } = orderSql(query, plan)
    const [row] = this.#connection.rows<{ places: string }>(sql, bound)
    // `orderSql` makes a list of numbers
    return Uint32Array.from(JSON.parse(row?.places ?? '[]') as number[])
  }

  /** The condition that the fewest editions meet comes first. */
  #plan(selection: Selection, sort?: readonly SortBy[]): Plan {
    const { moment, probed } = this.#know(selection)
    const { someExpired } = moment
    const inAnyOrder = !sort || isDefaultOrder(sort)
    const [first, ...rest] = probed
    if (!first || (!inAnyOrder && first.total >= FEW))
      return { driver: undefined, others: selection.facets, someExpired, isWide: false }
    const isWide = first.total >= FEW && !isOneValue(first.facet)
    return { driver: first.facet, others: rest.map(({ facet }) => facet), someExpired, isWide }
  }
}
