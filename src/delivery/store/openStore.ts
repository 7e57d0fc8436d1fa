import { isSqliteUrl, sqlitePath } from '../../config/databaseUrl.ts'
import { MongoStore } from './mongoStore.ts'
import { SqliteStore } from './sqliteStore.ts'
import type { Store } from './store.ts'

/**
 * The store of a database. Nothing is opened before the first read, so that the database need not
 * exist yet.
 * @param databaseUrl `file:…` for SQLite, `mongodb://…` for MongoDB
 */
export const openStore = ({ databaseUrl }: { readonly databaseUrl: string }): Store =>
  isSqliteUrl(databaseUrl) ? new SqliteStore(sqlitePath(databaseUrl)) : new MongoStore(databaseUrl)
