import { LRUCache } from 'lru-cache'

/** Characters of JSON whose values are remembered; a value takes about three bytes for each. */
const REMEMBERED = 6_000_000

/** A snapshot as it was parsed. Nobody may change it: the next answer is made of the same one. */
export type Snapshot = Readonly<Record<string, unknown>>

/**
 * Keeps parsed snapshots by revision: no two editions share a revision, and its content never
 * changes. Lists show the same editions again and again, and parsing took most of an answer's time.
 */
export class SnapshotMemory {
  readonly #kept = new LRUCache<number, { readonly snapshot: Snapshot; readonly size: number }>({
    maxSize: REMEMBERED,
    maxEntrySize: REMEMBERED / 8,
    sizeCalculation: ({ size }) => size,
  })

  /** The snapshot of a revision, where it is remembered. */
  get(revision: number): Snapshot | undefined {
    return this.#kept.get(revision)?.snapshot
  }

  /**
   * Remembers a snapshot.
   * @param size characters of its JSON
   */
  keep(revision: number, snapshot: Snapshot, size: number): void {
    this.#kept.set(revision, { snapshot, size: size + 1 })
  }

  /** Call it when the database was replaced: its revisions mean other content. */
  clear(): void {
    this.#kept.clear()
  }
}
