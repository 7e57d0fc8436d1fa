// Payload 3.90.1's `migrate:create` asks about a rename, and ends with 0 and no file where nobody
// answers. Ours reads what it is made of: drizzle-kit, and the adapter's schema.

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BasePayload, type SanitizedConfig } from 'payload'

import { isObject } from '#shared/values/index.ts'

/** drizzle-kit's snapshot: the parts that say what the tables are. The rest is bookkeeping. */
export interface SchemaSnapshot {
  tables: Record<string, { columns: Record<string, unknown> }>
  enums?: unknown
  views?: unknown
}

/** What Payload takes of drizzle-kit, whose own types are not installed. */
interface DrizzleKit {
  generateDrizzleJson: (schema: Record<string, unknown>) => Promise<SchemaSnapshot>
  generateMigration: (before: SchemaSnapshot, after: SchemaSnapshot) => Promise<string[]>
}

/** drizzle-kit, loaded when it is asked for. */
export function drizzleKit(adapter: SQLiteAdapter): DrizzleKit {
  return adapter.requireDrizzleKit()
}

/** Payload types its adapter as any database's. */
const isSqlite = (adapter: object): adapter is SQLiteAdapter =>
  'name' in adapter && adapter.name === 'sqlite'

const isSnapshot = (value: unknown): value is SchemaSnapshot =>
  isObject(value) &&
  isObject(value.tables) &&
  Object.values(value.tables).every((table) => isObject(table) && isObject(table.columns))

/** The SQLite adapter of a config, which must be for SQLite: it knows the schema, unconnected. */
export async function unconnectedAdapter(config: SanitizedConfig): Promise<SQLiteAdapter> {
  const payload = await new BasePayload().init({
    config,
    disableDBConnect: true,
    disableOnInit: true,
  })
  if (!isSqlite(payload.db)) throw new Error('The configuration is not for SQLite')
  return payload.db
}

/** The schema that the config asks for. */
export function currentSnapshot(adapter: SQLiteAdapter): Promise<SchemaSnapshot> {
  return drizzleKit(adapter).generateDrizzleJson(adapter.schema)
}

/** The schema that the committed migrations end with: nothing when there are none. */
export async function newestSnapshot(adapter: SQLiteAdapter): Promise<SchemaSnapshot> {
  const newest = (await readdir(adapter.migrationDir))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  const snapshot: unknown =
    newest === undefined
      ? adapter.defaultDrizzleSnapshot
      : JSON.parse(await readFile(join(adapter.migrationDir, newest), 'utf8'))
  if (!isSnapshot(snapshot)) throw new Error(`${newest ?? 'drizzle-kit'} gives no schema`)
  return snapshot
}
