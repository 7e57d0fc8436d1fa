import { LRUCache } from 'lru-cache'

import { type Snapshot, SnapshotMemory } from './snapshotMemory.ts'
import type { SqliteConnection } from './sqliteConnection.ts'
import type { SqliteMoment } from './sqliteMoments.ts'
import {
  type BriefRow,
  type EditionRow,
  briefColumns,
  editionColumns,
  editionOf,
  snapshotOf,
} from './sqliteRows.ts'
import { placedSql } from './sqliteSelection.ts'
import type { Sql } from './sqliteSql.ts'
import type { LiveEdition } from './store.ts'

/** Makes a query for editions, given the columns to select of `editions AS e`. */
export type SelectEditions = (columns: string) => Sql

/** Most rows that are kept; they are short, since snapshots are kept elsewhere. */
const REMEMBERED_ROWS = 1000

interface Placed {
  readonly place: number
}

/** Reads live editions. Snapshots that are kept in memory are neither read nor parsed again. */
export class SqliteEditions {
  readonly #connection: SqliteConnection
  readonly #snapshots = new SnapshotMemory()
  readonly #placed = new LRUCache<number, BriefRow>({ max: REMEMBERED_ROWS })
  #moment: SqliteMoment | undefined

  constructor(connection: SqliteConnection) {
    this.#connection = connection
  }

  /** The editions that a question finds, in its order. */
  read(select: SelectEditions): LiveEdition[] {
    const { sql, bound } = select(briefColumns)
    const rows = this.#connection.rows<BriefRow>(sql, bound)
    const editions = this.#withContents(rows)
    // an edition was published anew between the two queries, so all is read in one
    return editions.length === rows.length ? editions : this.#readWhole(select)
  }

  /**
   * The live editions in some rows, in their order.
   * @param moment to which the row numbers belong; rows are kept as long as it lasts
   */
  inRows(places: readonly number[], moment: SqliteMoment, now: Date): LiveEdition[] {
    if (moment !== this.#moment) this.#placed.clear()
    this.#moment = moment
    const unknown = places.filter((place) => !this.#placed.has(place))
    if (unknown.length > 0) {
      const { sql, bound } = placedSql(unknown, now, briefColumns)
      for (const { place, ...row } of this.#connection.rows<BriefRow & Placed>(sql, bound))
        this.#placed.set(place, row)
    }
    const rows = places.flatMap((place) => this.#placed.get(place) ?? [])
    const editions = this.#withContents(rows)
    return editions.length === rows.length ? editions : this.#wholeInRows(places, now)
  }

  /** Call it when the file was replaced: its revisions mean other content. */
  clear(): void {
    this.#snapshots.clear()
    this.#moment = undefined
  }

  /**
   * Leaves out editions that were published anew after their rows were read: those rows' revisions,
   * and so their snapshots, no longer exist.
   */
  #withContents(rows: readonly BriefRow[]): LiveEdition[] {
    const contents = this.#contents(rows.map(({ revision }) => revision))
    return rows.flatMap((row) => {
      const snapshot = contents.get(row.revision)
      return snapshot ? editionOf(row, snapshot) : []
    })
  }

  #contents(revisions: readonly number[]): Map<number, Snapshot> {
    const contents = new Map<number, Snapshot>()
    for (const revision of revisions) {
      const snapshot = this.#snapshots.get(revision)
      if (snapshot) contents.set(revision, snapshot)
    }
    const unknown = revisions.filter((revision) => !contents.has(revision))
    if (unknown.length === 0) return contents
    const rows = this.#connection.rows<Pick<EditionRow, 'revision' | 'snapshot'>>(
      `SELECT revision, snapshot FROM editions
       WHERE revision IN (SELECT value FROM json_each(?)) AND snapshot IS NOT NULL`,
      [JSON.stringify(unknown)],
    )
    for (const row of rows) {
      const snapshot = snapshotOf(row)
      contents.set(row.revision, snapshot)
      this.#snapshots.keep(row.revision, snapshot, row.snapshot.length)
    }
    return contents
  }

  #readWhole(select: SelectEditions): LiveEdition[] {
    const { sql, bound } = select(editionColumns)
    return this.#connection
      .rows<EditionRow>(sql, bound)
      .map((row) => editionOf(row, snapshotOf(row)))
  }

  #wholeInRows(places: readonly number[], now: Date): LiveEdition[] {
    const { sql, bound } = placedSql(places, now, editionColumns)
    const rows = this.#connection.rows<EditionRow & Placed>(sql, bound)
    const found = new Map(rows.map((row) => [row.place, editionOf(row, snapshotOf(row))]))
    return places.flatMap((place) => found.get(place) ?? [])
  }
}
