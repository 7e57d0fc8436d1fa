import { LRUCache } from 'lru-cache'

import type { Usage } from '../usage.ts'

/** Bytes of JSON that are remembered. */
const REMEMBERED = 4 * 1024 * 1024

/** An entry as JSON in UTF-8, and what it was made of. */
export interface WrittenEntry {
  readonly json: Buffer
  readonly usage: Usage
}

/**
 * Entries as they were written, for all answers that hold the same one in the same form. They are
 * true as long as nothing is published: a card in them may be any document's.
 */
export class EntryMemory {
  readonly #kept = new LRUCache<string, WrittenEntry>({
    maxSize: REMEMBERED,
    maxEntrySize: REMEMBERED / 8,
    sizeCalculation: ({ json, usage }, key) => json.length + key.length + 100 * usage.tags.size,
  })
  #revision = 0

  /**
   * An entry as it was written, where it is still true.
   * @param revision the store's, read before anything else of the answer
   */
  find(key: string, revision: number, now: Date): WrittenEntry | undefined {
    if (revision !== this.#revision) return undefined
    const written = this.#kept.get(key)
    if (!written) return undefined
    const { expiresAt } = written.usage
    return expiresAt === null || expiresAt > now ? written : undefined
  }

  /** Remembers an entry; with the first of another revision all others are forgotten. */
  keep(key: string, revision: number, written: WrittenEntry): void {
    if (revision !== this.#revision) this.#kept.clear()
    this.#revision = revision
    this.#kept.set(key, written)
  }

  clear(): void {
    this.#kept.clear()
  }
}
