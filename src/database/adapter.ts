import type { DatabaseAdapterObj, Migration } from 'payload'

import type { Env } from '../config/env.ts'

import { isSqliteUrl } from '../config/databaseUrl.ts'
import { mongodbAdapter } from './mongodbAdapter.ts'
import { sqliteFileAdapter } from './sqliteFileAdapter.ts'
import { defaultLimits, type WriteQueueLimits } from './writeQueue.ts'

/** What the database is to know beside its address. */
export interface DatabaseOptions {
  /** SQLite's schema, step by step (`src/migrations`): what is missing is applied on connecting. */
  migrations?: Migration[]
  limits?: Partial<WriteQueueLimits>
}

/**
 * The desk's database, for the config's `db`: SQLite or MongoDB by the URL's scheme, with the write
 * queue in front of it. Nothing is opened before Payload connects.
 */
export function databaseAdapter(
  env: Pick<Env, 'databaseUrl' | 'mongodbStandalone'>,
  { migrations = [], limits }: DatabaseOptions = {},
): DatabaseAdapterObj {
  const allLimits = { ...defaultLimits, ...limits }
  return isSqliteUrl(env.databaseUrl)
    ? sqliteFileAdapter(env.databaseUrl, migrations, allLimits)
    : mongodbAdapter(env.databaseUrl, env.mongodbStandalone, allLimits)
}
