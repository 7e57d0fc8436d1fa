import { LRUCache } from 'lru-cache'

import { type Moment, lasts } from './moment.ts'
import type { ListQuery } from './store.ts'

/** Bytes of all orders that are remembered. */
const REMEMBERED = 4 * 1024 * 1024

/** The state of a database that identifies rows by number. */
export interface NumberedMoment extends Moment {
  /** Changes when the database may have renumbered its rows. */
  readonly layout: number
}

/** An order and when it was true. */
interface Ordered {
  readonly order: Uint32Array
  readonly moment: NumberedMoment
}

/**
 * Keeps whole lists in order, as row numbers. Sorting takes longer the longer a list is; this way
 * it is done once for all pages, until something is published.
 */
export class OrderMemory {
  readonly #orders = new LRUCache<string, Ordered>({
    maxSize: REMEMBERED,
    sizeCalculation: ({ order }) => order.byteLength + 500,
  })

  /**
   * The order of a list: remembered, or made.
   * @param moment read before making it
   */
  order(query: ListQuery, moment: NumberedMoment, make: () => Uint32Array): Uint32Array {
    const { type, locales, facets, sort, now } = query
    const key = JSON.stringify([type, locales, facets, sort])
    const known = this.#orders.get(key)
    const isTrue =
      known?.moment.revision === moment.revision &&
      known.moment.layout === moment.layout &&
      lasts(known.moment, now)
    if (isTrue) return known.order
    const order = make()
    this.#orders.set(key, { moment, order })
    return order
  }

  /** Call it when the database was replaced. */
  clear(): void {
    this.#orders.clear()
  }
}
