import type { SqliteConnection } from './sqliteConnection.ts'
import {
  type BriefRow,
  type EditionRow,
  briefColumns,
  editionColumns,
  editionOf,
  snapshotOf,
} from './sqliteRows.ts'
import { type Snapshot, SnapshotMemory } from './snapshotMemory.ts'
import type { Sql } from './sqliteSql.ts'
import type { LiveEdition } from './store.ts'

/** A question for editions, given the columns to be read of `editions AS e`. */
export type SelectEditions = (columns: string) => Sql

/** Reads live editions, of which only those contents are read and parsed that are not remembered. */
export class SqliteEditions {
  readonly #connection: SqliteConnection
  readonly #snapshots = new SnapshotMemory()

  constructor(connection: SqliteConnection) {
    this.#connection = connection
  }

  /** The editions that a question finds, in its order. */
  read(select: SelectEditions): LiveEdition[] {
    const { sql, bound } = select(briefColumns)
    const rows = this.#connection.rows<BriefRow>(sql, bound)
    const contents = this.#contents(rows.map(({ revision }) => revision))
    const editions = rows.flatMap((row) => {
      const snapshot = contents.get(row.revision)
      return snapshot ? editionOf(row, snapshot) : []
    })
    // one was published between the two questions: then all is asked at once
    return editions.length === rows.length ? editions : this.#readWhole(select)
  }

  /** For another file, whose revisions mean something else. */
  clear(): void {
    this.#snapshots.clear()
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
}
