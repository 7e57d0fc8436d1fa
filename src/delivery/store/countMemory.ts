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
  readonly nextExpiry: string | null
}

/** Totals take as long as lists are long, and are the same for every page, order and choice of fields. */
export class CountMemory {
  readonly #counts = new LRUCache<string, Counted>({ max: 1000 })

  /** The total of a selection, where it is remembered and still true at a moment. */
  known(selection: Selection, { revision }: Moment): number | undefined {
    const known = this.#counts.get(keyOf(selection))
    const isTrue =
      known?.revision === revision &&
      (known.until === null || known.until > selection.now.toISOString())
    return isTrue ? known.total : undefined
  }

  /**
   * Remembers a total.
   * @param moment read before counting
   * @returns the total
   */
  keep(selection: Selection, { revision, nextExpiry }: Moment, total: number): number {
    this.#counts.set(keyOf(selection), { total, revision, until: nextExpiry })
    return total
  }

  /** For another database, whose revisions say nothing of this one's. */
  clear(): void {
    this.#counts.clear()
  }
}

const keyOf = ({ type, locales, facets }: Selection): string =>
  JSON.stringify([type, locales, facets])
