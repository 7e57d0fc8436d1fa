import type { DatabaseAdapterObj, Migration } from 'payload'

import { defaultLimits, type WriteQueueLimits } from '#desk/database/index.ts'
import { isSqliteUrl } from '#shared/config/databaseUrl.ts'
import type { Env } from '#shared/config/env.ts'

/** Settings of the database beside its URL. */
export interface DatabaseOptions {
  /** SQLite's migrations (`src/desk/migrations`); missing ones are applied on connecting. */
  migrations?: Migration[]
  limits?: Partial<WriteQueueLimits>
}

/**
 * The desk's database, for the config's `db`: SQLite or MongoDB by the URL's scheme, with the write
 * queue in front of it. Only the driver in use is loaded, and nothing is opened before Payload connects.
 */
export async function databaseAdapter(
  env: Pick<Env, 'databaseUrl' | 'mongodbStandalone'>,
  { migrations = [], limits }: DatabaseOptions = {},
): Promise<DatabaseAdapterObj> {
  const allLimits = { ...defaultLimits, ...limits }
  if (isSqliteUrl(env.databaseUrl)) {
    const { sqliteFileAdapter } = await import('./sqliteFileAdapter.ts')
    return sqliteFileAdapter(env.databaseUrl, migrations, allLimits)
  }
  const { mongodbAdapter } = await import('./mongodbAdapter.ts')
  return mongodbAdapter(env.databaseUrl, env.mongodbStandalone, allLimits)
}
