// Payload 3.90.1 changes the schema itself on SQLite (`push`), which asks questions on a terminal,
// and has no hook for a write queue: so its parts are combined differently here.

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Migration } from 'payload'

import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

import { WriteQueue, type WriteQueueLimits } from '#desk/database/index.ts'
import { sqlitePath } from '#shared/config/databaseUrl.ts'
import { deleteOneIfAny } from './deleteOneIfAny.ts'
import { installWriteQueue } from './installWriteQueue.ts'
import { migrateDatabase } from './migrateDatabase.ts'
import { busyTimeout, openSqlite, type SqliteConnection } from './openSqlite.ts'
import { sqliteTransactions } from './sqliteTransactions.ts'

/**
 * Payload's SQLite adapter on a file in WAL mode. Only migrations change the schema (`push` would
 * make a second source of it); ids are UUIDs, as on MongoDB.
 */
export function sqliteFileAdapter(
  url: string,
  migrations: Migration[],
  limits: WriteQueueLimits,
): DatabaseAdapterObj<SQLiteAdapter> {
  const object = sqliteAdapter({
    client: { url },
    busyTimeout,
    idType: 'uuid',
    migrationDir: resolve('src/desk/migrations'),
    push: false,
    wal: true,
  })
  return { ...object, init: (args) => connectedWithQueue(object.init(args), migrations, limits) }
}

function connectedWithQueue(
  adapter: SQLiteAdapter,
  migrations: Migration[],
  limits: WriteQueueLimits,
): SQLiteAdapter {
  const connect = adapter.connect?.bind(adapter)
  const destroy = adapter.destroy?.bind(adapter)
  let connection: SqliteConnection | undefined
  let queue: WriteQueue | undefined

  adapter.connect = async (args) => {
    const { url } = adapter.clientConfig
    await mkdir(dirname(sqlitePath(url)), { recursive: true })
    const opened = openSqlite(url)
    connection = opened
    adapter.client = opened.client
    adapter.fileState = opened.fileState
    await connect?.(args)
    if (queue) return // In development Payload closes and connects again when its config changes.
    await migrateDatabase(adapter, opened, migrations)
    const engine = sqliteTransactions(adapter, () => connection ?? opened)
    queue = new WriteQueue(engine, adapter.payload.logger, limits)
    installWriteQueue(adapter, queue)
    deleteOneIfAny(adapter)
  }
  adapter.destroy = async () => {
    connection?.client.close()
    await destroy?.()
  }
  return adapter
}
