// Payload 3.90.1's transactions on SQLite (`transactionOptions`) open a connection each, without a
// busy timeout: of six creates at once five failed. It waits for another
// process with SQLite's `busy_timeout`, which blocks the event loop.

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type Database from 'libsql'
import { setTimeout as pause } from 'node:timers/promises'

import type { TransactionEngine } from '#desk/database/index.ts'
import { KerbenError } from '#shared/errors/index.ts'
import { LockedDatabase } from './lockedDatabase.ts'
import { type SqliteConnection, busyTimeout } from './openSqlite.ts'

/** Transactions on the adapter's one connection. */
export function sqliteTransactions(
  adapter: SQLiteAdapter,
  connection: () => SqliteConnection,
): TransactionEngine {
  let idle: LockedDatabase | undefined
  const inUse = new Map<string, LockedDatabase>()

  return {
    async begin(lock) {
      const id = crypto.randomUUID()
      const database = idle?.isOf(adapter) ? idle : new LockedDatabase(adapter)
      assertHere(connection())
      await beginImmediate(connection().database)
      database.serve(lock)
      inUse.set(id, database)
      adapter.sessions[id] = {
        db: database.db,
        // only Payload's own commit and rollback call these, and the queue replaces both
        resolve: () => Promise.resolve(),
        reject: () => Promise.resolve(),
      }
      return id
    },
    // async, so that an error that libsql throws becomes a rejection
    async commit({ id, running }) {
      assertHere(connection())
      connection().database.exec('COMMIT')
      idle = running === 0 ? inUse.get(id) : undefined
      forget(id)
    },
    rollback({ id }) {
      idle = undefined
      forget(id)
      try {
        connection().database.exec('ROLLBACK')
      } catch (err) {
        // SQLite has already rolled back, for example on a full disk
        adapter.payload.logger.warn({ err, msg: 'ROLLBACK found no transaction' })
      }
      return Promise.resolve()
    },
  }

  function forget(id: string): void {
    inUse.delete(id)
    Reflect.deleteProperty(adapter.sessions, id)
  }
}

/**
 * Refuses to write into a file that was moved away under the desk, where it would be lost.
 * @throws KerbenError `database_moved`
 */
function assertHere({ fileState }: SqliteConnection): void {
  if (fileState() !== 'here') throw new KerbenError({ code: 'database_moved' })
}

/** How long another process may hold the file, in milliseconds. */
const patience = 10_000

/**
 * Milliseconds between two tries: short enough to find the gap between two transactions of the
 * other.
 */
const interval = 2

/**
 * `BEGIN IMMEDIATE`, waiting for another process that writes. SQLite's own waiting would stop the
 * event loop, so it is switched off meanwhile.
 * @throws KerbenError `database_busy`
 */
export async function beginImmediate(database: Database.Database): Promise<void> {
  const deadline = performance.now() + patience
  while (!tryToBegin(database)) {
    if (performance.now() > deadline) throw new KerbenError({ code: 'database_busy' })
    await pause(interval)
  }
}

function tryToBegin(database: Database.Database): boolean {
  database.exec('PRAGMA busy_timeout = 0')
  try {
    database.exec('BEGIN IMMEDIATE')
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) {
      return false
    }
    throw error
  } finally {
    database.exec(`PRAGMA busy_timeout = ${busyTimeout}`)
  }
}
