import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`editions\` ADD \`consent\` text;`)
  await db.run(sql`CREATE INDEX \`consent_idx\` ON \`editions\` (\`consent\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`consent_idx\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`consent\`;`)
}
