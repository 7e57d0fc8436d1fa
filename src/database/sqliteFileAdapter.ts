import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Migration } from 'payload'

import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

import { sqlitePath } from '../config/databaseUrl.ts'
import { installWriteQueue } from './installWriteQueue.ts'
import { migrateDatabase } from './migrateDatabase.ts'
import { sqliteTransactions } from './sqliteTransactions.ts'
import { WriteQueue, type WriteQueueLimits } from './writeQueue.ts'

/** How long a read waits for another process that holds the file, in milliseconds. */
const busyTimeout = 5000

/**
 * Payload's SQLite adapter on a file in WAL mode. The schema comes from migrations alone (`push`
 * would make a second truth, and asks questions on a terminal); ids are UUIDs, as on MongoDB.
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
    migrationDir: resolve('src/migrations'),
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
  let queue: WriteQueue | undefined

  adapter.connect = async (args) => {
    await mkdir(dirname(sqlitePath(String(adapter.clientConfig.url))), { recursive: true })
    await connect?.(args)
    if (queue) return
    await migrateDatabase(adapter, migrations)
    queue = new WriteQueue(sqliteTransactions(adapter), adapter.payload.logger, limits)
    installWriteQueue(adapter, queue)
  }
  adapter.destroy = async () => {
    adapter.client.close()
    Reflect.deleteProperty(adapter, 'client') // so that the next connect opens it again
    await destroy?.()
  }
  return adapter
}
