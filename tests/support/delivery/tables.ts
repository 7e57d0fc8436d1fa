import { type Client, createClient } from '@libsql/client'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

import * as facetTables from '#desk/migrations/20261124_073923_edition_facets.ts'

// The tables that delivery reads, with the names and kinds of columns that the desk's migrations give them.
const tables = [
  `CREATE TABLE editions (
    id text PRIMARY KEY NOT NULL, type text NOT NULL, document_id text NOT NULL, locale text NOT NULL,
    title text, stage text NOT NULL, content_hash text, approved_hash text, published_hash text,
    changed_by text, progress numeric, used_media text, follow_up integer, slug text, last_slug text,
    first_published_at text, published_at text, unpublished_at text, published text, snapshot text,
    contract_version numeric, revision numeric, safeguarded integer, verified_until text,
    consent_until text, "references" text, facets text, search_text text, sort_key text,
    sort_date text, sort_order numeric, sort_title text,
    updated_at text NOT NULL DEFAULT '', created_at text NOT NULL DEFAULT '')`,
  'CREATE UNIQUE INDEX type_document_id_locale_idx ON editions (type, document_id, locale)',
  'CREATE INDEX type_locale_sort_key_idx ON editions (type, locale, sort_key)',
  'CREATE INDEX type_locale_slug_idx ON editions (type, locale, slug)',
  'CREATE INDEX type_locale_sort_title_idx ON editions (type, locale, sort_title)',
  'CREATE INDEX type_locale_sort_date_idx ON editions (type, locale, sort_date)',
  'CREATE INDEX type_locale_first_published_at_idx ON editions (type, locale, first_published_at)',
  'CREATE INDEX type_locale_published_at_idx ON editions (type, locale, published_at)',
  'CREATE INDEX consent_until_idx ON editions (consent_until)',
  'CREATE UNIQUE INDEX editions_revision_idx ON editions (revision)',
  `CREATE TABLE slug_history (
    id text PRIMARY KEY NOT NULL, type text NOT NULL, document_id text NOT NULL, locale text NOT NULL,
    slug text NOT NULL)`,
  `CREATE TABLE epochs (
    id text PRIMARY KEY NOT NULL, number numeric NOT NULL, revision numeric NOT NULL)`,
  `CREATE TABLE media (
    id text PRIMARY KEY NOT NULL, filename text, mime_type text, width numeric, height numeric,
    filesize numeric, depicts_persons integer, original_filename text, focal_x numeric,
    focal_y numeric, barred integer, sizes text)`,
]

type MigrationArgs = Parameters<typeof facetTables.up>[0]

/** Runs one direction of a migration. */
export const migrateTables = (
  migration: Pick<typeof facetTables, 'down' | 'up'>,
  direction: 'down' | 'up',
  client: Client,
): Promise<void> =>
  // Payload's type of a database includes its schema, which these statements do not use
  migration[direction]({ db: drizzle(client) } as unknown as MigrationArgs)

/** Makes the tables, the triggers and their tables in an empty SQLite file. */
export async function createTables(url: string): Promise<void> {
  const client = createClient({ url })
  try {
    await client.execute('PRAGMA journal_mode = WAL')
    for (const statement of tables) await client.execute(statement)
    await migrateTables(facetTables, 'up', client)
  } finally {
    client.close()
  }
}
