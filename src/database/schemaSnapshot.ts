import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BasePayload, type SanitizedConfig } from 'payload'

/** The parts of drizzle-kit's snapshot that say what the tables are; the rest is bookkeeping. */
export interface SchemaSnapshot {
  tables: Record<string, { columns: Record<string, unknown> }>
  enums?: unknown
  views?: unknown
}

type DrizzleKit = ReturnType<SQLiteAdapter['requireDrizzleKit']>
type DrizzleSnapshot = Awaited<ReturnType<DrizzleKit['generateDrizzleJson']>>

/** A snapshot as drizzle-kit takes and gives it. */
export type Snapshot = DrizzleSnapshot & SchemaSnapshot

/** The SQLite adapter of a config, which must be for SQLite: it knows the schema, unconnected. */
export async function unconnectedAdapter(config: SanitizedConfig): Promise<SQLiteAdapter> {
  const payload = await new BasePayload().init({
    config,
    disableDBConnect: true,
    disableOnInit: true,
  })
  return payload.db as unknown as SQLiteAdapter // Payload types it as any database's
}

/** The schema that the config asks for. */
export async function currentSnapshot(adapter: SQLiteAdapter): Promise<Snapshot> {
  const snapshot = await adapter.requireDrizzleKit().generateDrizzleJson(adapter.schema)
  return snapshot as Snapshot
}

/** The schema that the committed migrations end with: nothing when there are none. */
export async function newestSnapshot(adapter: SQLiteAdapter): Promise<Snapshot> {
  const newest = (await readdir(adapter.migrationDir))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  if (newest === undefined) return adapter.defaultDrizzleSnapshot as Snapshot
  const text = await readFile(join(adapter.migrationDir, newest), 'utf8')
  return JSON.parse(text) as Snapshot // written by createMigration
}
