import { lasts } from './moment.ts'
import type { NumberedMoment } from './orderMemory.ts'
import type { SqliteConnection } from './sqliteConnection.ts'

// VACUUM may renumber rows (see SQLite's documentation); it also raises the schema version.
const MOMENT = `SELECT (SELECT max(revision) FROM editions) AS revision,
  (SELECT schema_version FROM pragma_schema_version) AS layout,
  (SELECT min(consent_until) FROM editions WHERE consent_until > ?) AS nextExpiry,
  EXISTS (SELECT 1 FROM editions WHERE consent_until <= ?) AS someExpired,
  EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'epochs') AS hasEpochs`

const EPOCH = 'SELECT id FROM epochs ORDER BY number DESC LIMIT 1'

/** What a SQLite file holds at a moment, as far as lists depend on it. */
export interface SqliteMoment extends NumberedMoment {
  /** Whether any edition has outlived its consent, and has to be left out. */
  readonly someExpired: boolean
  /** The name of this history of the file; null before the desk's first start. */
  readonly epoch: string | null
}

/** Reads the state of a file, and reads it again only after a write or when a consent ends. */
export class SqliteMoments {
  readonly #connection: SqliteConnection
  #last: { readonly version: string; readonly moment: SqliteMoment } | undefined

  constructor(connection: SqliteConnection) {
    this.#connection = connection
  }

  at(now: Date): SqliteMoment {
    // read first, so that a write in between is noticed the next time
    const version = this.#connection.version()
    if (this.#last?.version === version && lasts(this.#last.moment, now)) return this.#last.moment
    const at = now.toISOString()
    const [row] = this.#connection.rows<Row>(MOMENT, [at, at])
    if (!row) throw new Error('A question without a table has one answer')
    const { revision, layout, nextExpiry } = row
    const moment = {
      at,
      revision: revision ?? 0,
      layout,
      nextExpiry,
      someExpired: row.someExpired === 1,
      // the file may be one that its desk is about to migrate
      epoch: row.hasEpochs === 1 ? this.#epoch() : null,
    }
    this.#last = { version, moment }
    return moment
  }

  #epoch(): string | null {
    return this.#connection.rows<{ id: string }>(EPOCH)[0]?.id ?? null
  }
}

interface Row extends Pick<SqliteMoment, 'layout' | 'nextExpiry'> {
  readonly revision: number | null
  readonly someExpired: number
  readonly hasEpochs: number
}
