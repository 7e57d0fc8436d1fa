import { LRUCache } from 'lru-cache'

import type { Selection } from './store.ts'

/** When a count was true. */
interface Counted {
  readonly total: number
  readonly revision: number
  /** When the next consent runs out, which takes an edition away without a publish; null for never. */
  readonly until: string | null
}

/** What the published content is like at a moment. */
export interface Moment {
  readonly revision: number
  /** Another number once rows may have other numbers. */
  readonly layout: number
  readonly nextExpiry: string | null
}

/** Totals take as long as lists are long, and are the same for every page, order and choice of fields. */
export class CountMemory {
  readonly #counts = new LRUCache<string, Counted>({ max: 1000 })

  /**
   * The total of a selection: remembered, or counted.
   * @param moment read before counting
   */
  total(selection: Selection, moment: Moment, count: () => number): number {
    const { type, locales, facets, now } = selection
    const key = JSON.stringify([type, locales, facets])
    const known = this.#counts.get(key)
    const isTrue =
      known?.revision === moment.revision &&
      (known.until === null || known.until > now.toISOString())
    if (isTrue) return known.total
    const total = count()
    this.#counts.set(key, { total, revision: moment.revision, until: moment.nextExpiry })
    return total
  }

  /** For another database, whose revisions say nothing of this one's. */
  clear(): void {
    this.#counts.clear()
  }
}
