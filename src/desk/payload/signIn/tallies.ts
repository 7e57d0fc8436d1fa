import { LRUCache } from 'lru-cache'

/** Keys that are counted at once: a few megabytes. Beyond it, those that were quiet longest are forgotten. */
const KEPT = 20_000

/** What was counted under a key, and when, in milliseconds since 1970. */
export interface Tally {
  readonly count: number
  readonly first: number
  readonly last: number
}

/** Counts by key for a time, in bounded memory, forgotten with the process. */
export class Tallies {
  readonly #kept = new LRUCache<string, Tally>({ max: KEPT })

  /**
   * @param memory milliseconds after which a tally is forgotten
   * @param since whether that is since it was begun, or since something was last added to it
   */
  constructor(
    private readonly memory: number,
    private readonly since: 'first' | 'last',
  ) {}

  /** What is counted under a key by now. */
  of(key: string, now: number): Tally | undefined {
    const tally = this.#kept.get(key)
    return tally && now - tally[this.since] < this.memory ? tally : undefined
  }

  add(key: string, now: number): void {
    const { count, first } = this.of(key, now) ?? { count: 0, first: now }
    this.#kept.set(key, { count: count + 1, first, last: now })
  }

  /** Takes one back, of those that were added. */
  take(key: string, now: number): void {
    const tally = this.of(key, now)
    if (tally && tally.count > 1) this.#kept.set(key, { ...tally, count: tally.count - 1 })
    else this.#kept.delete(key)
  }

  /** Forgets a key, or only what was counted up to a moment. */
  forget(key: string, until = Infinity): void {
    const tally = this.#kept.peek(key)
    if (tally && tally.last <= until) this.#kept.delete(key)
  }
}
