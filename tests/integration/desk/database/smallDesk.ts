import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionConfig, Field, GlobalConfig, Migration, Payload } from 'payload'

import { sql } from '@payloadcms/db-sqlite'
import { randomUUID } from 'node:crypto'
import { buildConfig } from 'payload'

import { type WriteQueueLimits } from '#desk/database/writeQueue.ts'
import { withoutLocks } from '#desk/payload/access/index.ts'
import { databaseAdapter, throwOnBulkErrors } from '#desk/payload/database/index.ts'
import { repeatWrites } from '#desk/payload/index.ts'
import { answerInLanguage } from '#desk/server/index.ts'
import type { TestDatabase } from '../../../support/databases.ts'
import { bootPayload } from '../../../support/desk/bootPayload.ts'
import {
  restCaller,
  restFetcher,
  restHandler,
  type RestCaller,
} from '../../../support/desk/restCaller.ts'

/** A desk of a few fields, for the rules of the database alone. */
export type SmallDesk = { payload: Payload; rest: RestCaller; close: () => Promise<void> }

export type SmallDeskOptions = {
  limits?: Partial<WriteQueueLimits>
  /** Hooks of the collection `articles`. */
  hooks?: CollectionConfig['hooks']
  /** SQLite's; the whole schema unless a test brings more. */
  migrations?: Migration[]
}

const id: Field = { name: 'id', type: 'text', defaultValue: () => randomUUID() }

const text: Field[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'state', type: 'text' },
  { name: 'rows', type: 'array', fields: [{ name: 'label', type: 'text', localized: true }] },
]

const open = { create: () => true, read: () => true, update: () => true, delete: () => true }

const versions = { drafts: false, maxPerDoc: 3 } as const

function articles(hooks: CollectionConfig['hooks']): CollectionConfig {
  return {
    slug: 'articles',
    access: open,
    versions,
    fields: [id, ...text],
    hooks: { ...hooks, afterOperation: [throwOnBulkErrors] },
  }
}

const notes: CollectionConfig = {
  slug: 'notes',
  access: open,
  fields: [id, { name: 'text', type: 'text', required: true }],
}

const editions: CollectionConfig = {
  slug: 'editions',
  fields: [id, { name: 'document', type: 'text' }, { name: 'locale', type: 'text' }],
  indexes: [{ fields: ['document', 'locale'], unique: true }],
}

const organisation: GlobalConfig = {
  slug: 'organisation',
  access: { read: () => true, update: () => true },
  versions: { drafts: false, max: 3 },
  fields: text,
}

/** Boots it. Two may run on one database, in one process or in two. */
export async function startSmallDesk(
  database: Pick<TestDatabase, 'url' | 'transactions'>,
  { limits, hooks, migrations = [wholeSchema] }: SmallDeskOptions = {},
): Promise<SmallDesk> {
  const config = repeatWrites(
    await buildConfig({
      secret: 'a secret of the tests',
      telemetry: false,
      typescript: { autoGenerate: false },
      logger: { options: { level: process.env.LOG_LEVEL ?? 'silent' } },
      localization: { locales: ['ky', 'ru', 'en'], defaultLocale: 'ky', fallback: false },
      db: await databaseAdapter(
        { databaseUrl: database.url, mongodbStandalone: !database.transactions },
        { migrations, ...(limits && { limits }) },
      ),
      collections: [{ slug: 'people', auth: true, fields: [id] }, articles(hooks), notes, editions],
      globals: [organisation],
      plugins: [withoutLocks],
      hooks: { afterError: [answerInLanguage] },
    }),
  )
  const { payload, key, close } = await bootPayload(config)
  const fetch = restFetcher(restHandler(config, key), 'http://localhost:3000')
  return { payload, rest: restCaller(fetch), close }
}

/** The tables of this config, as one migration from nothing: it renames nothing, so nobody asks. */
export const wholeSchema: Migration = {
  name: 'whole_schema',
  up: async (args) => {
    const { payload } = args as { payload: Payload }
    const adapter = payload.db as unknown as SQLiteAdapter // migrations are SQLite's alone
    const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
    const statements = await generateMigration(
      adapter.defaultDrizzleSnapshot,
      await generateDrizzleJson(adapter.schema),
    )
    for (const statement of statements) await adapter.drizzle.run(sql.raw(statement))
  },
  down: () => Promise.resolve(),
}
