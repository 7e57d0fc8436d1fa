import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, rename } from 'node:fs/promises'
import { join } from 'node:path'

import { createClient } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { BasePayload, type SanitizedConfig } from 'payload'

import {
  type SchemaSnapshot,
  currentSnapshot,
  drizzleKit,
  newestSnapshot,
  possibleRenames,
  unconnectedAdapter,
} from '#desk/payload/migrations/index.ts'
import { readTestDatabases } from '../testDatabases.ts'

type ConfigFor = (url: string) => Promise<SanitizedConfig>

/**
 * Creates a SQLite database at `path` with the committed migrations, and with any schema changes
 * beyond them (`check:migrations` reports those, not the tests). This is done once per jest run, in
 * a template that suites copy. `configFor` returns the desk's config for a database.
 */
export async function createMigrated(path: string, configFor: ConfigFor): Promise<void> {
  const template = join(readTestDatabases().folder, 'template.db')
  if (!existsSync(template)) {
    // two workers may get here at once; each makes its own, and either will do
    const draft = `${template}-${randomUUID()}`
    await applyMigrations(await configFor(`file:${draft}`))
    const adapter = await unconnectedAdapter(await configFor(`file:${draft}`))
    await alter(draft, adapter, await newestSnapshot(adapter))
    await rename(draft, template)
  }
  await copyFile(template, path)
}

/** The desk's adapter applies the migrations when it connects. */
async function applyMigrations(config: SanitizedConfig): Promise<void> {
  const payload = await new BasePayload().init({ config, disableOnInit: true })
  await payload.destroy()
}

/**
 * Adds to the database at `path`, whose schema is that of `before`, the content types that only
 * `after` has.
 */
export async function addTestTables(
  path: string,
  before: SanitizedConfig,
  after: SanitizedConfig,
): Promise<void> {
  const snapshot = await currentSnapshot(await unconnectedAdapter(before))
  await alter(path, await unconnectedAdapter(after), snapshot)
}

/**
 * Brings the database at `path` from the schema `before` to that of `adapter`.
 * @throws when a column may have been renamed: drizzle-kit would ask, and nobody answers here
 */
async function alter(path: string, adapter: SQLiteAdapter, before: SchemaSnapshot) {
  const after = await currentSnapshot(adapter)
  const renames = possibleRenames(before, after)
  if (renames.length > 0) throw new Error(`npm run migrate:create first: ${renames.join('; ')}`)
  const statements = await drizzleKit(adapter).generateMigration(before, after)

  const client = createClient({ url: `file:${path}` })
  try {
    await client.executeMultiple(statements.join('\n'))
    // the template is copied as one file, so nothing may remain in the write-ahead log
    await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  } finally {
    client.close()
  }
}
