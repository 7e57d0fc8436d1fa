import { LRUCache } from 'lru-cache'

import {
  type Change,
  type Coding,
  type Delivery,
  type DeliveryResponse,
  changeTags,
} from '#newsstand/api/index.ts'
import { type Provenance, type Representation, represent } from './representation.ts'
import { RequestKeys, requestOf } from './requestKeys.ts'
import { SingleFlight } from './singleFlight.ts'
import { TagIndex } from './tagIndex.ts'

const MEGABYTE = 1024 * 1024

/** What is counted since the start. */
export interface CacheCounts {
  readonly hits: number
  readonly misses: number
  readonly kept: number
  readonly bytes: number
}

/** What a cache is made of. */
export interface CacheOptions {
  readonly delivery: Pick<Delivery, 'answer'>
  /** Bytes of all that is kept. */
  readonly maxBytes?: number
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

/**
 * Whole answers, compressed, ready to be sent. What a change touched is dropped, nothing is kept past
 * its expiry, and what is missing is computed once for all who wait for it.
 */
export class ResponseCache {
  readonly #delivery: Pick<Delivery, 'answer'>
  readonly #now: () => number
  readonly #kept: LRUCache<string, Representation>
  readonly #keys = new RequestKeys()
  readonly #tags = new TagIndex()
  readonly #answers = new SingleFlight<DeliveryResponse>()
  readonly #representations = new SingleFlight<Representation>()
  /**
   * The highest revision of a change per tag, noted while answers are computed that may lack it.
   */
  readonly #changed = new Map<string, number>()
  #computing = 0
  #generation = 0
  #hits = 0
  #misses = 0

  constructor({ delivery, maxBytes = 32 * MEGABYTE, now = Date.now }: CacheOptions) {
    this.#delivery = delivery
    this.#now = now
    this.#kept = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: maxBytes / 8,
      sizeCalculation: bytesOf,
      dispose: ({ provenance }, key) => {
        this.#tags.remove(key, provenance.tags)
      },
    })
  }

  /** The kept answer to a URL; undefined when there is none. Counts a hit. */
  find(url: string, coding: Coding): Representation | undefined {
    const key = this.#keys.of(url).coded[coding]
    const kept = this.#kept.get(key)
    if (kept === undefined) return undefined
    if (this.#isExpired(kept.provenance)) {
      this.#kept.delete(key)
      return undefined
    }
    this.#hits += 1
    return kept
  }

  /**
   * Computes the answer to a URL, or waits for whoever does so already. Counts a miss.
   * @param shared headers that every public answer has
   */
  compute(
    url: string,
    coding: Coding,
    shared: Readonly<Record<string, string>>,
  ): Promise<Representation> {
    this.#misses += 1
    const { answer, coded } = this.#keys.of(url)
    const key = coded[coding]
    return this.#representations.run(key, async () => {
      const generation = this.#generation
      this.#computing += 1
      try {
        const response = await this.#answers.run(answer, () =>
          this.#delivery.answer(requestOf(url)),
        )
        const representation = await represent(response, coding, shared)
        if (generation === this.#generation && this.#mayKeep(representation.provenance))
          this.#keep(key, representation)
        return representation
      } finally {
        this.#computing -= 1
        if (this.#computing === 0) this.#changed.clear()
      }
    })
  }

  /** Drops what changes have made old. */
  drop(changes: readonly Change[]): void {
    if (changes.length === 0) return
    const tags = new Map<string, number>()
    for (const change of changes)
      for (const tag of changeTags(change))
        tags.set(tag, Math.max(change.revision, tags.get(tag) ?? 0))

    for (const key of this.#tags.touched(tags.keys())) this.#kept.delete(key)
    this.#answers.forget()
    this.#representations.forget()
    if (this.#computing > 0)
      for (const [tag, revision] of tags)
        this.#changed.set(tag, Math.max(revision, this.#changed.get(tag) ?? 0))
  }

  /** Drops everything: nobody knows any more what has changed. */
  clear(): void {
    this.#generation += 1
    this.#kept.clear()
    this.#answers.forget()
    this.#representations.forget()
    this.#changed.clear()
  }

  counts(): CacheCounts {
    return {
      hits: this.#hits,
      misses: this.#misses,
      kept: this.#kept.size,
      bytes: this.#kept.calculatedSize,
    }
  }

  #isExpired({ expiresAt }: Provenance): boolean {
    return expiresAt !== null && expiresAt.getTime() <= this.#now()
  }

  /** A change that came while the answer was computed, and that it may not hold, forbids keeping it. */
  #mayKeep(provenance: Provenance): boolean {
    if (!provenance.cacheable || this.#isExpired(provenance)) return false
    return provenance.tags.every((tag) => (this.#changed.get(tag) ?? 0) <= provenance.revision)
  }

  #keep(key: string, representation: Representation): void {
    this.#kept.set(key, representation)
    // too large an answer is not kept
    if (this.#kept.has(key)) this.#tags.add(key, representation.provenance.tags)
  }
}

const bytesOf = ({ body, headers, provenance }: Representation, key: string): number =>
  body.length + 2 * (key.length + headers.join().length + provenance.tags.join().length) + 1000
