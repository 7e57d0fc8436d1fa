import Database from 'libsql'

import { sqlitePath } from '#shared/config/index.ts'

/** Tells whether a database was written to since the last call. */
export type StoredChanges = { readonly hasChanged: () => boolean; readonly close: () => void }

/**
 * Watches a SQLite file over a separate connection, whose `data_version` changes whenever another
 * connection commits.
 */
export function watchSqlite(url: string): StoredChanges {
  const database = new Database(sqlitePath(url))
  const version = database.prepare('PRAGMA data_version')
  const read = () => (version.get() as { data_version: number }).data_version // SQLite's own column
  let last = read()
  return {
    hasChanged: () => {
      const now = read()
      const changed = now !== last
      last = now
      return changed
    },
    close: () => {
      database.close()
    },
  }
}
