import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`users\` ADD \`ever_safeguarding\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`safeguarding_requested_by\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`safeguarding_requested_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`password_set_by\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`ever_safeguarding\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`safeguarding_requested_by\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`safeguarding_requested_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`password_set_by\`;`)
}
