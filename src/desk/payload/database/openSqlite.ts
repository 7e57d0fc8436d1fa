// The client of Payload 3.90.1's SQLite adapter hides its database, and a `BEGIN IMMEDIATE` that
// finds the file locked stays in progress in it: no later COMMIT on the connection succeeds.

import { Sqlite3Client } from '@libsql/client/sqlite3'
import Database from 'libsql'

import { type FileState, rememberFile } from '#desk/database/index.ts'
import { sqlitePath } from '#shared/config/databaseUrl.ts'
import { prepareOnce } from './prepareOnce.ts'

/** How long a statement waits for another process that holds the file, in milliseconds. */
export const busyTimeout = 5000

/** One connection, as libsql's own database and as the client that Payload's adapter takes. */
export interface SqliteConnection {
  database: Database.Database
  client: Sqlite3Client
  fileState: () => FileState
}

/**
 * Opens a SQLite file as Payload's adapter would, in WAL mode, and keeps the database for `BEGIN
 * IMMEDIATE`: its `exec` ends a statement properly when the file is locked.
 */
export function openSqlite(url: string): SqliteConnection {
  const path = sqlitePath(url)
  const database = new Database(path)
  database.exec(`PRAGMA busy_timeout = ${busyTimeout}`)
  database.exec('PRAGMA journal_mode = WAL')
  database.exec(`PRAGMA journal_size_limit = ${64 * 1024 * 1024}`)
  database.exec('PRAGMA synchronous = FULL')
  prepareOnce(database)
  const client = new Sqlite3Client(path, {}, database, 'number')
  return { database, client, fileState: rememberFile(path) }
}
