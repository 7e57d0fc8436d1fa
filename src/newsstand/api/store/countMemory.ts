import { LRUCache } from 'lru-cache'

import { type Moment, lasts } from './moment.ts'
import type { Selection } from './store.ts'

/** A count, and when it was true. */
interface Counted {
  readonly total: number
  readonly moment: Moment
}

/** Totals take as long as lists are long, and are the same for every page, order and choice of fields. */
export class CountMemory {
  readonly #counts = new LRUCache<string, Counted>({ max: 1000 })

  /** The total of a selection, where it is remembered and still true at a moment. */
  known(selection: Selection, { revision }: Moment): number | undefined {
    const known = this.#counts.get(keyOf(selection))
    const isTrue = known?.moment.revision === revision && lasts(known.moment, selection.now)
    return isTrue ? known.total : undefined
  }

  /**
   * Remembers a total.
   * @param moment read before counting
   * @returns the total
   */
  keep(selection: Selection, moment: Moment, total: number): number {
    this.#counts.set(keyOf(selection), { total, moment })
    return total
  }

  /** For another database, whose revisions say nothing of this one's. */
  clear(): void {
    this.#counts.clear()
  }
}

const keyOf = ({ type, locales, facets }: Selection): string =>
  JSON.stringify([type, locales, facets])
