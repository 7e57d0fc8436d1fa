import { LRUCache } from 'lru-cache'

import { changeTags } from '../deliveryResponse.ts'
import type { Change } from '../store/index.ts'
import type { Usage } from '../usage.ts'

/** Bytes of JSON that are remembered. */
const REMEMBERED = 4 * 1024 * 1024

/** An entry as JSON in UTF-8, and what it was made of. */
export interface WrittenEntry {
  readonly json: Buffer
  readonly usage: Usage
}

/** Entries as they were written, for all answers that hold the same one in the same form. */
export class EntryMemory {
  readonly #kept = new LRUCache<string, WrittenEntry>({
    maxSize: REMEMBERED,
    maxEntrySize: REMEMBERED / 8,
    sizeCalculation: ({ json, usage }, key) => json.length + key.length + 100 * usage.tags.size,
  })
  #revision = 0

  /**
   * Drops the entries that have changed, before an answer at a store's revision is made.
   * @param changedSince asked for the changes after a revision
   */
  async follow(
    revision: number,
    changedSince: (revision: number) => Promise<readonly Change[]>,
  ): Promise<void> {
    const known = this.#revision
    if (revision === known) return
    // a lower revision means another database
    if (revision < known) this.clear()
    const changes = this.#kept.size > 0 ? await changedSince(known) : []
    const touched = [...new Set(changes.flatMap(changeTags))]
    for (const [key, { usage }] of [...this.#kept.entries()])
      if (touched.some((tag) => usage.tags.has(tag))) this.#kept.delete(key)
    this.#revision = revision
  }

  /**
   * An entry as it was written, where it is still true.
   * @param revision the store's, read before anything else of the answer
   */
  find(key: string, revision: number, now: Date): WrittenEntry | undefined {
    const written = revision === this.#revision ? this.#kept.get(key) : undefined
    if (!written) return undefined
    const { expiresAt } = written.usage
    return expiresAt === null || expiresAt > now ? written : undefined
  }

  /** Remembers an entry, unless something was published since the revision that was read before it. */
  keep(key: string, revision: number, written: WrittenEntry): void {
    if (revision === this.#revision) this.#kept.set(key, written)
  }

  /** Call it when the database was replaced. */
  clear(): void {
    this.#kept.clear()
  }
}
