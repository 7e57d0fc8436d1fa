import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

/**
 * What is live of survivors' stories gets the consent that it rests on, as it was published. On
 * MongoDB, and for other types, `fillConsents` does the same at the start.
 */
const fillConsent = `UPDATE editions SET consent = json_extract(published, '$.story.consent')
  WHERE type = 'news' AND safeguarded = 1 AND snapshot IS NOT NULL AND consent IS NULL`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql.raw(fillConsent))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`SELECT 1`)
}
