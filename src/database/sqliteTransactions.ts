import type { Client } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

import type { SqliteConnection } from './openSqlite.ts'
import type { TransactionEngine } from './transactionEngine.ts'
import type { Turn } from './turn.ts'

import { beginImmediate } from './beginImmediate.ts'

type SqliteSession = SQLiteAdapter['sessions'][string]['db']

/**
 * Transactions on the adapter's one connection. Drizzle's own (`transactionOptions`) open a
 * connection each, without a busy timeout. Each turn reads and writes through a client that
 * refuses once the turn is over, in the middle of one of the adapter's methods too.
 */
export function sqliteTransactions(
  adapter: SQLiteAdapter,
  connection: () => SqliteConnection,
): TransactionEngine {
  return {
    async begin(turn) {
      const id = crypto.randomUUID()
      const { client, database } = connection()
      await beginImmediate(database)
      adapter.sessions[id] = {
        // Payload's type is Drizzle's transaction; all it uses of it is what a database has too.
        db: drizzle(guarded(client, turn), {
          schema: adapter.schema,
        }) as unknown as SqliteSession,
        // Called by Payload's own commit and rollback only, which the queue replaces.
        resolve: () => Promise.resolve(),
        reject: () => Promise.resolve(),
      }
      return id
    },
    // Async, so that what libsql throws is a rejection.
    async commit(id) {
      connection().database.exec('COMMIT')
      delete adapter.sessions[id]
    },
    rollback(id) {
      delete adapter.sessions[id]
      try {
        connection().database.exec('ROLLBACK')
      } catch (err) {
        // SQLite has rolled back by itself, on a full disk for instance.
        adapter.payload.logger.warn({ err, msg: 'ROLLBACK found no transaction' })
      }
      return Promise.resolve()
    },
  }
}

function guarded(client: Client, turn: Turn): Client {
  return new Proxy(client, {
    get(target, property) {
      if (property === 'execute') turn.assertOpen()
      const value: unknown = Reflect.get(target, property, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}
