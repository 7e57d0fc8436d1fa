import { Sqlite3Client } from '@libsql/client/sqlite3'
import Database from 'libsql'

import { sqlitePath } from '#shared/config/databaseUrl.ts'

/** How long a statement waits for another process that holds the file, in milliseconds. */
export const busyTimeout = 5000

/** One connection, as libsql's own database and as the client that Payload's adapter takes. */
export interface SqliteConnection {
  database: Database.Database
  client: Sqlite3Client
}

/**
 * Opens a SQLite file as Payload's adapter would, in WAL mode. The client hides its database, which
 * is needed for `BEGIN IMMEDIATE`: when it finds the file locked, a statement that the client has
 * prepared stays in progress, and no later COMMIT on the connection succeeds; `exec` finalizes it.
 */
export function openSqlite(url: string): SqliteConnection {
  const path = sqlitePath(url)
  const database = new Database(path)
  database.exec(`PRAGMA busy_timeout = ${busyTimeout}`)
  database.exec('PRAGMA journal_mode = WAL')
  database.exec(`PRAGMA journal_size_limit = ${64 * 1024 * 1024}`)
  database.exec('PRAGMA synchronous = FULL')
  return { database, client: new Sqlite3Client(path, {}, database, 'number') }
}
