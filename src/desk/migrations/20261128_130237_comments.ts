import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`comments\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`edition\` text NOT NULL,
	\`type\` text NOT NULL,
	\`document_id\` text NOT NULL,
	\`locale\` text NOT NULL,
	\`thread\` text NOT NULL,
	\`open\` integer,
	\`field\` text,
	\`quote\` text,
	\`text\` text NOT NULL,
	\`author\` text NOT NULL,
	\`mentions\` text,
	\`at\` text NOT NULL,
	\`edited_at\` text,
	\`resolved_at\` text,
	\`resolved_by\` text,
	\`transition\` text
);
`)
  await db.run(sql`CREATE INDEX \`edition_at_idx\` ON \`comments\` (\`edition\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`edition_open_idx\` ON \`comments\` (\`edition\`,\`open\`);`)
  await db.run(sql`CREATE INDEX \`type_documentId_idx\` ON \`comments\` (\`type\`,\`document_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`comments\`;`)
}
