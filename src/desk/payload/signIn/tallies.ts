import { LRUCache } from 'lru-cache'

/** Most keys at once, which take a few megabytes. Beyond it the longest unused are dropped. */
const KEPT = 20_000

/** The count of a key, with its times in milliseconds since 1970. */
export interface Tally {
  readonly count: number
  readonly first: number
  readonly last: number
}

/** Counts by key for a limited time, in limited memory; a restart of the process forgets all. */
export class Tallies {
  readonly #kept = new LRUCache<string, Tally>({ max: KEPT })

  /**
   * @param memory milliseconds after which a count is forgotten
   * @param since whether `memory` runs from the first or from the last addition
   */
  constructor(
    private readonly memory: number,
    private readonly since: 'first' | 'last',
  ) {}

  /** The present count of a key. */
  of(key: string, now: number): Tally | undefined {
    const tally = this.#kept.get(key)
    return tally && now - tally[this.since] < this.memory ? tally : undefined
  }

  add(key: string, now: number): void {
    const { count, first } = this.of(key, now) ?? { count: 0, first: now }
    this.#kept.set(key, { count: count + 1, first, last: now })
  }

  /** Takes one addition back. */
  take(key: string, now: number): void {
    const tally = this.of(key, now)
    if (tally && tally.count > 1) this.#kept.set(key, { ...tally, count: tally.count - 1 })
    else this.#kept.delete(key)
  }

  /** Forgets a key, or only if its last addition was not after `until`. */
  forget(key: string, until = Infinity): void {
    const tally = this.#kept.peek(key)
    if (tally && tally.last <= until) this.#kept.delete(key)
  }
}
