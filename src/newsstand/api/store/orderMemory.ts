import { LRUCache } from 'lru-cache'

import { type Moment, lasts } from './moment.ts'
import type { ListQuery } from './store.ts'

/** Bytes of all orders that are remembered. */
const REMEMBERED = 4 * 1024 * 1024

/** A moment of a database whose rows are told by their numbers. */
export interface NumberedMoment extends Moment {
  /** Another one once rows may have other numbers. */
  readonly layout: number
}

/** An order and when it was true. */
interface Ordered {
  readonly order: Uint32Array
  readonly moment: NumberedMoment
}

/**
 * FullEntry lists in their order, as numbers of rows: what takes as long as a list is long is done once
 * for all its pages, as long as nothing is published.
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

  /** For another database. */
  clear(): void {
    this.#orders.clear()
  }
}
