import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'

import { isSqliteUrl, sqlitePath } from '#shared/config/index.ts'
import { projectRoot } from '#shared/process/index.ts'
import { isObject } from '#shared/values/index.ts'

/** Whether a database has the tables that this version reads. */
export type MigrationState = 'missing' | 'ok' | 'unknown'

/** The folder with one file per migration, named after it; below the project's folder. */
const MIGRATIONS = 'src/desk/migrations'

const isMigration = (file: string): boolean => file.endsWith('.ts') && file !== 'index.ts'

/**
 * Looks whether SQLite has all committed migrations; the desk applies them, and the newsstand only
 * compares names. MongoDB needs none.
 */
export function migrationStateOf(databaseUrl: string): () => MigrationState {
  if (!isSqliteUrl(databaseUrl)) return () => 'ok'
  const path = sqlitePath(databaseUrl)
  const wanted = readdirSync(join(projectRoot(), MIGRATIONS))
    .filter(isMigration)
    .map((file) => file.slice(0, -'.ts'.length))
  return () => {
    // libsql would make an empty file
    if (!existsSync(path)) return 'missing'
    try {
      const applied = appliedTo(path)
      return wanted.every((name) => applied.has(name)) ? 'ok' : 'missing'
    } catch {
      return 'unknown'
    }
  }
}

function appliedTo(path: string): Set<string> {
  const database = new Database(path)
  try {
    database.exec('PRAGMA query_only = 1')
    const tables = database
      .prepare("SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'")
      .all()
    if (tables.length === 0) return new Set()
    const rows = database.prepare('SELECT name FROM payload_migrations').all()
    return new Set(rows.map((row) => (isObject(row) ? String(row.name) : '')))
  } finally {
    database.close()
  }
}
