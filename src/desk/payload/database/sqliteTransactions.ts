// Payload 3.90.1's transactions on SQLite (`transactionOptions`) open a connection each, without a
// busy timeout: of six creates at once five failed.

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import type { TransactionEngine } from '#desk/database/index.ts'
import { beginImmediate } from './beginImmediate.ts'
import { LockedDatabase } from './lockedDatabase.ts'
import type { SqliteConnection } from './openSqlite.ts'

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
      await beginImmediate(connection().database)
      database.serve(lock)
      inUse.set(id, database)
      adapter.sessions[id] = {
        db: database.db,
        // Called by Payload's own commit and rollback only, which the queue replaces.
        resolve: () => Promise.resolve(),
        reject: () => Promise.resolve(),
      }
      return id
    },
    // Async, so that what libsql throws is a rejection.
    async commit({ id, running }) {
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
        // SQLite has rolled back by itself, on a full disk for instance.
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
