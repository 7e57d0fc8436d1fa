// Payload 3.90.1 keeps writing after its transaction has ended, if an operation exceeds its limit:
// on a single connection these writes would get into another transaction.

import type { Client } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

import type { WriteLock } from '#desk/database/index.ts'

type SessionDatabase = SQLiteAdapter['sessions'][string]['db']

/**
 * The database for one holder of the write lock: it refuses every statement after that lock has
 * ended, even within one of the adapter's methods. Drizzle takes 5 ms to make one with 360 tables,
 * so it is reused for later locks once no work of an earlier lock can still be running.
 */
export class LockedDatabase {
  readonly db: SessionDatabase
  readonly #schema: SQLiteAdapter['schema']
  readonly #client: Client
  #lock: WriteLock | undefined

  constructor({ client, schema }: SQLiteAdapter) {
    this.#client = client
    this.#schema = schema
    // typed as Drizzle's transaction; Payload uses only those methods that a database has too
    this.db = drizzle(this.#guarded(client), { schema }) as unknown as SessionDatabase
  }

  /** Whether it belongs to the adapter's present connection: Payload may have connected again. */
  isOf({ client, schema }: SQLiteAdapter): boolean {
    return client === this.#client && schema === this.#schema
  }

  serve(lock: WriteLock): void {
    this.#lock = lock
  }

  #guarded(client: Client): Client {
    const assertOpen = () => this.#lock?.assertOpen()
    return new Proxy(client, {
      get(target, property) {
        if (property === 'execute') assertOpen()
        const value: unknown = Reflect.get(target, property, target)
        const bound: unknown = typeof value === 'function' ? value.bind(target) : value
        return bound
      },
    })
  }
}
