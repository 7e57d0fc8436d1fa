import { copyFile, readdir, readFile, rename } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'

import { createClient } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { BasePayload, type SanitizedConfig } from 'payload'

import { projectRoot } from '../projectRoot.ts'
import { readTestDatabases } from '../testDatabases.ts'

/**
 * Makes `path` a SQLite database with the committed migrations applied. They run once in a jest
 * run, into a template that each suite copies. `configFor` gives the desk's config on a database.
 */
export async function createMigrated(
  path: string,
  configFor: (url: string) => Promise<SanitizedConfig>,
): Promise<void> {
  const template = join(readTestDatabases().folder, 'template.db')
  if (!existsSync(template)) {
    // Two workers may both come here first: each makes one of its own, and either will do.
    const draft = `${template}-${randomUUID()}`
    await migrate(await configFor(`file:${draft}`))
    await rename(draft, template)
  }
  await copyFile(template, path)
}

/** The desk's adapter applies the migrations when it connects. */
async function migrate(config: SanitizedConfig): Promise<void> {
  const payload = await new BasePayload().init({ config, disableOnInit: true })
  try {
    // The template is one file: nothing of it may stay behind in the write-ahead log.
    await sqliteAdapter(payload).client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  } finally {
    await payload.destroy()
  }
}

/**
 * Adds to the migrated database at `path` what `config` has beyond it: the tables of content types
 * that exist only in a test. The difference to the newest committed snapshot only adds, so that
 * drizzle-kit has nothing to ask.
 */
export async function addTestTables(path: string, config: SanitizedConfig): Promise<void> {
  const payload = await new BasePayload().init({
    config,
    disableDBConnect: true,
    disableOnInit: true,
  })
  const adapter = sqliteAdapter(payload)
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
  const statements = await generateMigration(
    await newestSnapshot(),
    await generateDrizzleJson(adapter.schema),
  )
  const client = createClient({ url: `file:${path}` })
  try {
    await client.executeMultiple(statements.join('\n'))
  } finally {
    client.close()
  }
}

type Snapshot = SQLiteAdapter['defaultDrizzleSnapshot']

async function newestSnapshot(): Promise<Snapshot> {
  const folder = join(projectRoot, 'src/migrations')
  const newest = (await readdir(folder))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  if (newest === undefined) throw new Error('src/migrations holds no snapshot')
  const text = await readFile(join(folder, newest), 'utf8')
  return JSON.parse(text) // as drizzle-kit wrote it
}

/** Only called for a SQLite config; Payload types the adapter as any database's. */
function sqliteAdapter(payload: BasePayload): SQLiteAdapter {
  return payload.db as unknown as SQLiteAdapter
}
