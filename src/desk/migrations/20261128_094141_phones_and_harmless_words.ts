import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`shelters_texts\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer NOT NULL,
	\`parent_id\` text NOT NULL,
	\`path\` text NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`shelters\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`shelters_texts_order_parent\` ON \`shelters_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_shelters_v_texts\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_shelters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_shelters_v_texts_order_parent\` ON \`_shelters_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`hotlines_channels\` ADD \`extension\` text;`)
  await db.run(sql`ALTER TABLE \`_hotlines_v_version_channels\` ADD \`extension\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`shelters_texts\`;`)
  await db.run(sql`DROP TABLE \`_shelters_v_texts\`;`)
  await db.run(sql`ALTER TABLE \`hotlines_channels\` DROP COLUMN \`extension\`;`)
  await db.run(sql`ALTER TABLE \`_hotlines_v_version_channels\` DROP COLUMN \`extension\`;`)
}
