import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`epochs\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`number\` numeric NOT NULL,
	\`revision\` numeric NOT NULL
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`epochs_number_idx\` ON \`epochs\` (\`number\`);`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`last_slug\` text;`)
  await db.run(sql`CREATE INDEX \`type_locale_lastSlug_idx\` ON \`editions\` (\`type\`,\`locale\`,\`last_slug\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`epochs\`;`)
  await db.run(sql`DROP INDEX \`type_locale_lastSlug_idx\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`last_slug\`;`)
}
