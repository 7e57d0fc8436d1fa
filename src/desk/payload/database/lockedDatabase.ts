// Payload 3.90.1 goes on writing after its transaction has ended, where an operation is slower than
// its limit: on one connection that would get into another's transaction.

import type { Client } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

import type { WriteLock } from '#desk/database/index.ts'

type SessionDatabase = SQLiteAdapter['sessions'][string]['db']

/**
 * The database as one holder of the write lock sees it: it refuses every statement once that lock is released, in the middle
 * of one of the adapter's methods too. To make one takes Drizzle 5 ms with 360 tables, so that it
 * serves lock after lock, as long as nothing of an earlier one can still be at work in it.
 */
export class LockedDatabase {
  readonly db: SessionDatabase
  readonly #schema: SQLiteAdapter['schema']
  readonly #client: Client
  #lock: WriteLock | undefined

  constructor({ client, schema }: SQLiteAdapter) {
    this.#client = client
    this.#schema = schema
    // Payload's type is Drizzle's transaction; all it uses of it is what a database has too.
    this.db = drizzle(this.#guarded(client), { schema }) as unknown as SessionDatabase
  }

  /** Whether it is of the adapter as it is now: Payload may have connected again since. */
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
