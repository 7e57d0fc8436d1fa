import { LRUCache } from 'lru-cache'

import { type Moment, lasts } from './moment.ts'
import type { Selection } from './store.ts'

/** A count, and when it was true. */
interface Counted {
  readonly total: number
  readonly moment: Moment
}

/** Keeps totals of selections: counting a long list is slow, and all its pages share one total. */
export class CountMemory {
  readonly #counts = new LRUCache<string, Counted>({ max: 1000 })

  /** The kept total of a selection, if it is still right at a moment. */
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

  /** Call it when the database was replaced: its revisions mean other content. */
  clear(): void {
    this.#counts.clear()
  }
}

const keyOf = ({ type, locales, facets }: Selection): string =>
  JSON.stringify([type, locales, facets])
