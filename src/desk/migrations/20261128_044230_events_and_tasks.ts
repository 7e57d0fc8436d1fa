import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`outbox\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`kind\` text NOT NULL,
	\`type\` text NOT NULL,
	\`document_id\` text NOT NULL,
	\`locale\` text,
	\`n\` numeric NOT NULL,
	\`at\` text NOT NULL,
	\`actor\` text NOT NULL,
	\`revision\` numeric,
	\`hashes\` text
);
`)
  await db.run(sql`CREATE INDEX \`outbox_at_idx\` ON \`outbox\` (\`at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`type_documentId_n_idx\` ON \`outbox\` (\`type\`,\`document_id\`,\`n\`);`)
  await db.run(sql`CREATE TABLE \`tasks\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`kind\` text NOT NULL,
	\`key\` text NOT NULL,
	\`due_at\` text NOT NULL,
	\`leased_by\` text NOT NULL,
	\`lease_until\` text NOT NULL,
	\`asked\` text NOT NULL,
	\`attempts\` numeric NOT NULL,
	\`last_error\` text,
	\`data\` text
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`kind_key_idx\` ON \`tasks\` (\`kind\`,\`key\`);`)
  await db.run(sql`CREATE INDEX \`kind_dueAt_idx\` ON \`tasks\` (\`kind\`,\`due_at\`);`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`SELECT 1`)
}
