// Payload 3.90.1's own `migrate` asks questions, ends the process, and runs with foreign keys on,
// under which a migration that rebuilds a table empties the tables that refer to it.

import type { Client } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Migration } from 'payload'

import { createLocalReq } from 'payload'

import { textOf } from '#shared/values/index.ts'
import type { SqliteConnection } from './openSqlite.ts'
import { beginImmediate } from './sqliteTransactions.ts'

const table = 'payload_migrations'

/**
 * Applies missing migrations to a SQLite database, in order, each in its own transaction. Two desks
 * may start at once: the second waits, and finds nothing left to do. Call it before the write queue
 * is installed, since it begins and commits on the connection itself.
 * @throws when one fails; nothing of that one is stored
 */
export async function migrateDatabase(
  adapter: SQLiteAdapter,
  connection: SqliteConnection,
  migrations: Migration[],
): Promise<void> {
  if (migrations.length === 0) return
  const { client } = connection
  // SQLite ignores it inside a transaction, so it comes first.
  await client.execute('PRAGMA foreign_keys = OFF')
  try {
    for (const migration of migrations) await applyOnce(adapter, connection, migration)
  } finally {
    await client.execute('PRAGMA foreign_keys = ON')
  }
}

async function applyOnce(
  adapter: SQLiteAdapter,
  { client, database }: SqliteConnection,
  migration: Migration,
): Promise<void> {
  const { payload } = adapter
  if ((await applied(client)).has(migration.name)) return
  await beginImmediate(database)
  try {
    const done = await applied(client) // asked again: another desk may have been first
    if (!done.has(migration.name)) {
      payload.logger.info(`Migrating: ${migration.name}`)
      const req = await createLocalReq({}, payload)
      await migration.up({ db: adapter.drizzle, payload, req })
      const batch = Math.max(0, ...done.values()) + 1
      await adapter.create({
        collection: 'payload-migrations',
        data: { name: migration.name, batch },
        req,
      })
      await assertForeignKeys(client)
    }
    database.exec('COMMIT')
  } catch (cause) {
    database.exec('ROLLBACK')
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`Migration ${migration.name} failed, and nothing of it was stored: ${why}`, {
      cause,
    })
  }
}

/** The names of the migrations that the database has, with the batch of each. */
async function applied(client: Client): Promise<Map<string, number>> {
  const tables = await client.execute(`SELECT 1 FROM sqlite_master WHERE name = '${table}'`)
  if (tables.rows.length === 0) return new Map()
  const { rows } = await client.execute(`SELECT name, batch FROM ${table}`)
  return new Map(rows.map(({ name, batch }) => [textOf(name), Number(batch)]))
}

async function assertForeignKeys(client: Client): Promise<void> {
  const { rows } = await client.execute('PRAGMA foreign_key_check')
  const tables = [...new Set(rows.map(({ table }) => textOf(table)))]
  if (tables.length > 0) throw new Error(`rows of ${tables.join(', ')} refer to nothing`)
}
