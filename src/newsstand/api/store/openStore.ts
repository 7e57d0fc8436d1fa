import { isSqliteUrl, sqlitePath } from '#shared/config/databaseUrl.ts'
import type { Store } from './store.ts'

/**
 * The store of a database. Only the driver in use is loaded, and nothing is opened before the first
 * read, so that the database need not exist yet.
 * @param databaseUrl `file:…` for SQLite, `mongodb://…` for MongoDB
 */
export async function openStore({ databaseUrl }: { readonly databaseUrl: string }): Promise<Store> {
  if (isSqliteUrl(databaseUrl)) {
    const { SqliteStore } = await import('./sqliteStore.ts')
    return new SqliteStore(sqlitePath(databaseUrl))
  }
  const { MongoStore } = await import('./mongoStore.ts')
  return new MongoStore(databaseUrl)
}
