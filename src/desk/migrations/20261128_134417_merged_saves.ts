import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`milestones\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`milestones\` ADD \`saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`_milestones_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_milestones_v\` ADD \`version_saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`_publications_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_publications_v\` ADD \`version_saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`hotlines\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`hotlines\` ADD \`saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`_hotlines_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_hotlines_v\` ADD \`version_saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`shelters\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`shelters\` ADD \`saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`_shelters_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_shelters_v\` ADD \`version_saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`_partners_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_partners_v\` ADD \`version_saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`organisation\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`organisation\` ADD \`saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`_organisation_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_organisation_v\` ADD \`version_saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`cooperation\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`cooperation\` ADD \`saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`_cooperation_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_cooperation_v\` ADD \`version_saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`safety\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`safety\` ADD \`saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`_safety_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_safety_v\` ADD \`version_saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`navigation\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`navigation\` ADD \`saved_locale\` text;`)
  await db.run(sql`ALTER TABLE \`_navigation_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_navigation_v\` ADD \`version_saved_locale\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`global_slug\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`editions_id\` text,
	\`programmes_id\` text,
	\`news_id\` text,
	\`milestones_id\` text,
	\`publications_id\` text,
	\`pages_id\` text,
	\`hotlines_id\` text,
	\`services_id\` text,
	\`shelters_id\` text,
	\`partners_id\` text,
	\`places_id\` text,
	\`media_id\` text,
	\`slug_history_id\` text,
	\`audit_id\` text,
	\`users_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`milestones_id\`) REFERENCES \`milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`hotlines_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`shelters_id\`) REFERENCES \`shelters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`slug_history_id\`) REFERENCES \`slug_history\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`audit_id\`) REFERENCES \`audit\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_programmes_id_idx\` ON \`payload_locked_documents_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_milestones_id_idx\` ON \`payload_locked_documents_rels\` (\`milestones_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_hotlines_id_idx\` ON \`payload_locked_documents_rels\` (\`hotlines_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_services_id_idx\` ON \`payload_locked_documents_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_shelters_id_idx\` ON \`payload_locked_documents_rels\` (\`shelters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_partners_id_idx\` ON \`payload_locked_documents_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_places_id_idx\` ON \`payload_locked_documents_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_slug_history_id_idx\` ON \`payload_locked_documents_rels\` (\`slug_history_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`milestones\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`milestones\` DROP COLUMN \`saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`_milestones_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_milestones_v\` DROP COLUMN \`version_saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`_publications_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_publications_v\` DROP COLUMN \`version_saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`hotlines\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`hotlines\` DROP COLUMN \`saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`_hotlines_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_hotlines_v\` DROP COLUMN \`version_saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`shelters\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`shelters\` DROP COLUMN \`saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`_shelters_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_shelters_v\` DROP COLUMN \`version_saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`partners\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`partners\` DROP COLUMN \`saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`_partners_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_partners_v\` DROP COLUMN \`version_saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`places\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`places\` DROP COLUMN \`saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`_places_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_places_v\` DROP COLUMN \`version_saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`organisation\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`organisation\` DROP COLUMN \`saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`_organisation_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_organisation_v\` DROP COLUMN \`version_saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`cooperation\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`cooperation\` DROP COLUMN \`saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`_cooperation_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_cooperation_v\` DROP COLUMN \`version_saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`safety\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`safety\` DROP COLUMN \`saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`_safety_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_safety_v\` DROP COLUMN \`version_saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`navigation\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`navigation\` DROP COLUMN \`saved_locale\`;`)
  await db.run(sql`ALTER TABLE \`_navigation_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_navigation_v\` DROP COLUMN \`version_saved_locale\`;`)
}
