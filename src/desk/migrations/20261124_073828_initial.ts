import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`media\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`credit\` text,
	\`depicts_persons\` integer,
	\`barred\` integer,
	\`sizes\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`url\` text,
	\`thumbnail_u_r_l\` text,
	\`filename\` text,
	\`mime_type\` text,
	\`filesize\` numeric,
	\`width\` numeric,
	\`height\` numeric,
	\`focal_x\` numeric,
	\`focal_y\` numeric
);
`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
	\`alt\` text,
	\`caption\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`type\` text NOT NULL,
	\`document_id\` text NOT NULL,
	\`locale\` text NOT NULL,
	\`title\` text,
	\`stage\` text NOT NULL,
	\`content_hash\` text,
	\`approved_hash\` text,
	\`published_hash\` text,
	\`changed_by\` text,
	\`progress\` numeric,
	\`used_media\` text,
	\`follow_up\` integer,
	\`slug\` text,
	\`first_published_at\` text,
	\`published_at\` text,
	\`unpublished_at\` text,
	\`published\` text,
	\`snapshot\` text,
	\`contract_version\` numeric,
	\`revision\` numeric,
	\`safeguarded\` integer,
	\`verified_until\` text,
	\`consent_until\` text,
	\`references\` text,
	\`facets\` text,
	\`search_text\` text,
	\`sort_key\` text,
	\`sort_date\` text,
	\`sort_order\` numeric,
	\`sort_title\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE INDEX \`editions_document_id_idx\` ON \`editions\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_stage_idx\` ON \`editions\` (\`stage\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_revision_idx\` ON \`editions\` (\`revision\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`type_documentId_locale_idx\` ON \`editions\` (\`type\`,\`document_id\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`type_locale_sortKey_idx\` ON \`editions\` (\`type\`,\`locale\`,\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`type_locale_slug_idx\` ON \`editions\` (\`type\`,\`locale\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`type_locale_sortTitle_idx\` ON \`editions\` (\`type\`,\`locale\`,\`sort_title\`);`)
  await db.run(sql`CREATE INDEX \`type_locale_sortDate_idx\` ON \`editions\` (\`type\`,\`locale\`,\`sort_date\`);`)
  await db.run(sql`CREATE INDEX \`type_locale_firstPublishedAt_idx\` ON \`editions\` (\`type\`,\`locale\`,\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`type_locale_publishedAt_idx\` ON \`editions\` (\`type\`,\`locale\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`consentUntil_idx\` ON \`editions\` (\`consent_until\`);`)
  await db.run(sql`CREATE TABLE \`slug_history\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`type\` text NOT NULL,
	\`document_id\` text NOT NULL,
	\`locale\` text NOT NULL,
	\`slug\` text NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE INDEX \`slug_history_document_id_idx\` ON \`slug_history\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`slug_history_updated_at_idx\` ON \`slug_history\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`slug_history_created_at_idx\` ON \`slug_history\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`type_locale_slug_1_idx\` ON \`slug_history\` (\`type\`,\`locale\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_translates\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`users_translates_order_idx\` ON \`users_translates\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_translates_parent_idx\` ON \`users_translates\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`created_at\` text,
	\`expires_at\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`content_locale\` text,
	\`interface_language\` text,
	\`active\` integer DEFAULT true,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`enable_a_p_i_key\` integer,
	\`api_key\` text,
	\`api_key_index\` text,
	\`email\` text NOT NULL,
	\`reset_password_token\` text,
	\`reset_password_expiration\` text,
	\`salt\` text,
	\`hash\` text,
	\`login_attempts\` numeric DEFAULT 0,
	\`lock_until\` text
);
`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`audit\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`at\` text NOT NULL,
	\`actor\` text NOT NULL,
	\`action\` text NOT NULL,
	\`type\` text NOT NULL,
	\`document_id\` text NOT NULL,
	\`locale\` text,
	\`from\` text,
	\`to\` text,
	\`comment\` text,
	\`revision\` numeric,
	\`hashes\` text
);
`)
  await db.run(sql`CREATE INDEX \`audit_at_idx\` ON \`audit\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_actor_idx\` ON \`audit\` (\`actor\`);`)
  await db.run(sql`CREATE INDEX \`type_documentId_locale_1_idx\` ON \`audit\` (\`type\`,\`document_id\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`consents_scope\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`consents_scope_order_idx\` ON \`consents_scope\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`consents_scope_parent_idx\` ON \`consents_scope\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`consents\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`subject\` text,
	\`given\` text,
	\`expires\` text,
	\`file_id\` text,
	\`withdrawn_at\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	FOREIGN KEY (\`file_id\`) REFERENCES \`consent_files\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`consents_file_idx\` ON \`consents\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`consents_updated_at_idx\` ON \`consents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_created_at_idx\` ON \`consents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_deleted_at_idx\` ON \`consents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`consent_files\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`url\` text,
	\`thumbnail_u_r_l\` text,
	\`filename\` text,
	\`mime_type\` text,
	\`filesize\` numeric,
	\`width\` numeric,
	\`height\` numeric
);
`)
  await db.run(sql`CREATE INDEX \`consent_files_updated_at_idx\` ON \`consent_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`consent_files_created_at_idx\` ON \`consent_files\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`consent_files_filename_idx\` ON \`consent_files\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`shelter_sites\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`shelter_id\` text NOT NULL,
	\`sealed\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	FOREIGN KEY (\`shelter_id\`) REFERENCES \`shelters\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`shelter_sites_shelter_idx\` ON \`shelter_sites\` (\`shelter_id\`);`)
  await db.run(sql`CREATE INDEX \`shelter_sites_updated_at_idx\` ON \`shelter_sites\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`shelter_sites_created_at_idx\` ON \`shelter_sites\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`shelter_sites_deleted_at_idx\` ON \`shelter_sites\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`_shelter_sites_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text,
	\`version_shelter_id\` text NOT NULL,
	\`version_sealed\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`shelter_sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_shelter_id\`) REFERENCES \`shelters\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_shelter_sites_v_parent_idx\` ON \`_shelter_sites_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_shelter_sites_v_version_version_shelter_idx\` ON \`_shelter_sites_v\` (\`version_shelter_id\`);`)
  await db.run(sql`CREATE INDEX \`_shelter_sites_v_version_version_updated_at_idx\` ON \`_shelter_sites_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_shelter_sites_v_version_version_created_at_idx\` ON \`_shelter_sites_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_shelter_sites_v_version_version_deleted_at_idx\` ON \`_shelter_sites_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_shelter_sites_v_created_at_idx\` ON \`_shelter_sites_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_shelter_sites_v_updated_at_idx\` ON \`_shelter_sites_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`programmes_themes\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`programmes_themes_order_idx\` ON \`programmes_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_themes_parent_idx\` ON \`programmes_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_partners\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`partner_id\` text,
	\`role\` text,
	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`programmes_partners_order_idx\` ON \`programmes_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_partners_parent_id_idx\` ON \`programmes_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_partners_partner_idx\` ON \`programmes_partners\` (\`partner_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_countries\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`country\` text,
	\`role\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`programmes_countries_order_idx\` ON \`programmes_countries\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_countries_parent_id_idx\` ON \`programmes_countries\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_results\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`value\` numeric,
	\`period_value\` text,
	\`period_end\` text,
	\`period_precision\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`programmes_results_order_idx\` ON \`programmes_results\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_results_parent_id_idx\` ON \`programmes_results\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_results_locales\` (
	\`label\` text,
	\`unit\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_results_locales_locale_parent_id_unique\` ON \`programmes_results_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_projects\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`period_value\` text,
	\`period_end\` text,
	\`period_precision\` text,
	\`funder_id\` text,
	FOREIGN KEY (\`funder_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`programmes_projects_order_idx\` ON \`programmes_projects\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_projects_parent_id_idx\` ON \`programmes_projects\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_projects_funder_idx\` ON \`programmes_projects\` (\`funder_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_projects_locales\` (
	\`title\` text,
	\`description\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes_projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_projects_locales_locale_parent_id_unique\` ON \`programmes_projects_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`started_on_value\` text,
	\`started_on_end\` text,
	\`started_on_precision\` text,
	\`ended_on_value\` text,
	\`ended_on_end\` text,
	\`ended_on_precision\` text,
	\`cover_id\` text,
	\`state\` text,
	\`parent_id\` text,
	\`order\` numeric,
	\`source_locale\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`programmes_cover_idx\` ON \`programmes\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_parent_idx\` ON \`programmes\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_updated_at_idx\` ON \`programmes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_created_at_idx\` ON \`programmes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_deleted_at_idx\` ON \`programmes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`programmes_locales\` (
	\`title\` text,
	\`summary\` text,
	\`body\` text,
	\`slug\` text,
	\`meta_title\` text,
	\`meta_description\` text,
	\`meta_image_id\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`programmes_slug_idx\` ON \`programmes_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`programmes_meta_meta_image_idx\` ON \`programmes_locales\` (\`meta_image_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_locales_locale_parent_id_unique\` ON \`programmes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text NOT NULL,
	\`path\` text NOT NULL,
	\`services_id\` text,
	\`media_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`programmes_rels_order_idx\` ON \`programmes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_parent_idx\` ON \`programmes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_path_idx\` ON \`programmes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_services_id_idx\` ON \`programmes_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_media_id_idx\` ON \`programmes_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_themes\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_themes_order_idx\` ON \`_programmes_v_version_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_themes_parent_idx\` ON \`_programmes_v_version_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_partners\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`partner_id\` text,
	\`role\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_partners_order_idx\` ON \`_programmes_v_version_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_partners_parent_id_idx\` ON \`_programmes_v_version_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_partners_partner_idx\` ON \`_programmes_v_version_partners\` (\`partner_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_countries\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`country\` text,
	\`role\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_countries_order_idx\` ON \`_programmes_v_version_countries\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_countries_parent_id_idx\` ON \`_programmes_v_version_countries\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_results\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`value\` numeric,
	\`period_value\` text,
	\`period_end\` text,
	\`period_precision\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_results_order_idx\` ON \`_programmes_v_version_results\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_results_parent_id_idx\` ON \`_programmes_v_version_results\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_results_locales\` (
	\`label\` text,
	\`unit\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v_version_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`_programmes_v_version_results_locales_locale_parent_id_uniqu\` ON \`_programmes_v_version_results_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_projects\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`period_value\` text,
	\`period_end\` text,
	\`period_precision\` text,
	\`funder_id\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`funder_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_projects_order_idx\` ON \`_programmes_v_version_projects\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_projects_parent_id_idx\` ON \`_programmes_v_version_projects\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_projects_funder_idx\` ON \`_programmes_v_version_projects\` (\`funder_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_projects_locales\` (
	\`title\` text,
	\`description\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v_version_projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`_programmes_v_version_projects_locales_locale_parent_id_uniq\` ON \`_programmes_v_version_projects_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text,
	\`version_started_on_value\` text,
	\`version_started_on_end\` text,
	\`version_started_on_precision\` text,
	\`version_ended_on_value\` text,
	\`version_ended_on_end\` text,
	\`version_ended_on_precision\` text,
	\`version_cover_id\` text,
	\`version_state\` text,
	\`version_parent_id\` text,
	\`version_order\` numeric,
	\`version_source_locale\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_programmes_v_parent_idx\` ON \`_programmes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_cover_idx\` ON \`_programmes_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_parent_idx\` ON \`_programmes_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_updated_at_idx\` ON \`_programmes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_created_at_idx\` ON \`_programmes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_deleted_at_idx\` ON \`_programmes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_created_at_idx\` ON \`_programmes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_updated_at_idx\` ON \`_programmes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_locales\` (
	\`version_title\` text,
	\`version_summary\` text,
	\`version_body\` text,
	\`version_slug\` text,
	\`version_meta_title\` text,
	\`version_meta_description\` text,
	\`version_meta_image_id\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_slug_idx\` ON \`_programmes_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_meta_version_meta_image_idx\` ON \`_programmes_v_locales\` (\`version_meta_image_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_programmes_v_locales_locale_parent_id_unique\` ON \`_programmes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`services_id\` text,
	\`media_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_order_idx\` ON \`_programmes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_parent_idx\` ON \`_programmes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_path_idx\` ON \`_programmes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_services_id_idx\` ON \`_programmes_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_media_id_idx\` ON \`_programmes_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`news\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`source_url\` text,
	\`cover_id\` text,
	\`story_depicts_survivor\` text,
	\`story_consent_id\` text,
	\`story_pseudonym\` text,
	\`date\` text,
	\`source_locale\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`story_consent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`news_cover_idx\` ON \`news\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`news_story_story_consent_idx\` ON \`news\` (\`story_consent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_deleted_at_idx\` ON \`news\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`news_locales\` (
	\`title\` text,
	\`summary\` text,
	\`body\` text,
	\`source_label\` text,
	\`slug\` text,
	\`meta_title\` text,
	\`meta_description\` text,
	\`meta_image_id\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`news_slug_idx\` ON \`news_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`news_meta_meta_image_idx\` ON \`news_locales\` (\`meta_image_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_locales_locale_parent_id_unique\` ON \`news_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_texts\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer NOT NULL,
	\`parent_id\` text NOT NULL,
	\`path\` text NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`news_texts_order_parent\` ON \`news_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text NOT NULL,
	\`path\` text NOT NULL,
	\`programmes_id\` text,
	\`milestones_id\` text,
	\`media_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`milestones_id\`) REFERENCES \`milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_programmes_id_idx\` ON \`news_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_milestones_id_idx\` ON \`news_rels\` (\`milestones_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_media_id_idx\` ON \`news_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text,
	\`version_source_url\` text,
	\`version_cover_id\` text,
	\`version_story_depicts_survivor\` text,
	\`version_story_consent_id\` text,
	\`version_story_pseudonym\` text,
	\`version_date\` text,
	\`version_source_locale\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_story_consent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_cover_idx\` ON \`_news_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_story_version_story_consent_idx\` ON \`_news_v\` (\`version_story_consent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_deleted_at_idx\` ON \`_news_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_locales\` (
	\`version_title\` text,
	\`version_summary\` text,
	\`version_body\` text,
	\`version_source_label\` text,
	\`version_slug\` text,
	\`version_meta_title\` text,
	\`version_meta_description\` text,
	\`version_meta_image_id\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_meta_version_meta_image_idx\` ON \`_news_v_locales\` (\`version_meta_image_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_locales_locale_parent_id_unique\` ON \`_news_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_texts\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_news_v_texts_order_parent\` ON \`_news_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`programmes_id\` text,
	\`milestones_id\` text,
	\`media_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`milestones_id\`) REFERENCES \`milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_programmes_id_idx\` ON \`_news_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_milestones_id_idx\` ON \`_news_v_rels\` (\`milestones_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_media_id_idx\` ON \`_news_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`milestones\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`date_value\` text,
	\`date_end\` text,
	\`date_precision\` text,
	\`source_url\` text,
	\`kind\` text,
	\`programme_id\` text,
	\`source_locale\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`milestones_programme_idx\` ON \`milestones\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`milestones_updated_at_idx\` ON \`milestones\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`milestones_created_at_idx\` ON \`milestones\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`milestones_deleted_at_idx\` ON \`milestones\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`milestones_locales\` (
	\`title\` text,
	\`description\` text,
	\`source_label\` text,
	\`slug\` text,
	\`meta_title\` text,
	\`meta_description\` text,
	\`meta_image_id\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`milestones_slug_idx\` ON \`milestones_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`milestones_meta_meta_image_idx\` ON \`milestones_locales\` (\`meta_image_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`milestones_locales_locale_parent_id_unique\` ON \`milestones_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_milestones_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text,
	\`version_date_value\` text,
	\`version_date_end\` text,
	\`version_date_precision\` text,
	\`version_source_url\` text,
	\`version_kind\` text,
	\`version_programme_id\` text,
	\`version_source_locale\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`milestones\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_milestones_v_parent_idx\` ON \`_milestones_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_version_version_programme_idx\` ON \`_milestones_v\` (\`version_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_version_version_updated_at_idx\` ON \`_milestones_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_version_version_created_at_idx\` ON \`_milestones_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_version_version_deleted_at_idx\` ON \`_milestones_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_created_at_idx\` ON \`_milestones_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_updated_at_idx\` ON \`_milestones_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_milestones_v_locales\` (
	\`version_title\` text,
	\`version_description\` text,
	\`version_source_label\` text,
	\`version_slug\` text,
	\`version_meta_title\` text,
	\`version_meta_description\` text,
	\`version_meta_image_id\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_milestones_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_milestones_v_version_version_slug_idx\` ON \`_milestones_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_version_meta_version_meta_image_idx\` ON \`_milestones_v_locales\` (\`version_meta_image_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_milestones_v_locales_locale_parent_id_unique\` ON \`_milestones_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`kind\` text,
	\`year\` numeric,
	\`source_locale\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text
);
`)
  await db.run(sql`CREATE INDEX \`publications_updated_at_idx\` ON \`publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_created_at_idx\` ON \`publications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_deleted_at_idx\` ON \`publications\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`publications_locales\` (
	\`title\` text,
	\`summary\` text,
	\`file_id\` text,
	\`slug\` text,
	\`meta_title\` text,
	\`meta_description\` text,
	\`meta_image_id\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`publications_file_idx\` ON \`publications_locales\` (\`file_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`publications_slug_idx\` ON \`publications_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`publications_meta_meta_image_idx\` ON \`publications_locales\` (\`meta_image_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_locales_locale_parent_id_unique\` ON \`publications_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publications_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text NOT NULL,
	\`path\` text NOT NULL,
	\`programmes_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`publications_rels_order_idx\` ON \`publications_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_parent_idx\` ON \`publications_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_path_idx\` ON \`publications_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_programmes_id_idx\` ON \`publications_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text,
	\`version_kind\` text,
	\`version_year\` numeric,
	\`version_source_locale\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_publications_v_parent_idx\` ON \`_publications_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_updated_at_idx\` ON \`_publications_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_created_at_idx\` ON \`_publications_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_deleted_at_idx\` ON \`_publications_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_created_at_idx\` ON \`_publications_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_updated_at_idx\` ON \`_publications_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v_locales\` (
	\`version_title\` text,
	\`version_summary\` text,
	\`version_file_id\` text,
	\`version_slug\` text,
	\`version_meta_title\` text,
	\`version_meta_description\` text,
	\`version_meta_image_id\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`version_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_publications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_file_idx\` ON \`_publications_v_locales\` (\`version_file_id\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_slug_idx\` ON \`_publications_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_meta_version_meta_image_idx\` ON \`_publications_v_locales\` (\`version_meta_image_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_publications_v_locales_locale_parent_id_unique\` ON \`_publications_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`programmes_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_publications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_order_idx\` ON \`_publications_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_parent_idx\` ON \`_publications_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_path_idx\` ON \`_publications_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_programmes_id_idx\` ON \`_publications_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`parent_id\` text,
	\`order\` numeric,
	\`source_locale\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`pages_parent_idx\` ON \`pages\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
	\`title\` text,
	\`body\` text,
	\`slug\` text,
	\`meta_title\` text,
	\`meta_description\` text,
	\`meta_image_id\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`pages_slug_idx\` ON \`pages_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`pages_meta_meta_image_idx\` ON \`pages_locales\` (\`meta_image_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text,
	\`version_parent_id\` text,
	\`version_order\` numeric,
	\`version_source_locale\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_parent_idx\` ON \`_pages_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
	\`version_title\` text,
	\`version_body\` text,
	\`version_slug\` text,
	\`version_meta_title\` text,
	\`version_meta_description\` text,
	\`version_meta_image_id\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_meta_version_meta_image_idx\` ON \`_pages_v_locales\` (\`version_meta_image_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_channels_reachable_from\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`hotlines_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`hotlines_channels_reachable_from_order_idx\` ON \`hotlines_channels_reachable_from\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_channels_reachable_from_parent_idx\` ON \`hotlines_channels_reachable_from\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_channels_languages\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`hotlines_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`hotlines_channels_languages_order_idx\` ON \`hotlines_channels_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_channels_languages_parent_idx\` ON \`hotlines_channels_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_channels\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`kind\` text NOT NULL,
	\`number_kind\` text,
	\`value\` text NOT NULL,
	\`cost\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`hotlines_channels_order_idx\` ON \`hotlines_channels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_channels_parent_id_idx\` ON \`hotlines_channels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_channels_locales\` (
	\`label\` text,
	\`safe_contact\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hotlines_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`hotlines_channels_locales_locale_parent_id_unique\` ON \`hotlines_channels_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_hours_weekly_days\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`hotlines_hours_weekly\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`hotlines_hours_weekly_days_order_idx\` ON \`hotlines_hours_weekly_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_hours_weekly_days_parent_idx\` ON \`hotlines_hours_weekly_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_hours_weekly\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`opens\` text,
	\`closes\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`hotlines_hours_weekly_order_idx\` ON \`hotlines_hours_weekly\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_hours_weekly_parent_id_idx\` ON \`hotlines_hours_weekly\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_serves\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`hotlines_serves_order_idx\` ON \`hotlines_serves\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_serves_parent_idx\` ON \`hotlines_serves\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_statistics\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`value\` numeric,
	\`period_value\` text,
	\`period_end\` text,
	\`period_precision\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`hotlines_statistics_order_idx\` ON \`hotlines_statistics\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_statistics_parent_id_idx\` ON \`hotlines_statistics\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_statistics_locales\` (
	\`label\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hotlines_statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`hotlines_statistics_locales_locale_parent_id_unique\` ON \`hotlines_statistics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`hours_kind\` text,
	\`operator_id\` text,
	\`state\` text,
	\`verified_at\` text,
	\`verified_by_id\` text,
	\`review_every_days\` numeric DEFAULT 90,
	\`source_locale\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	FOREIGN KEY (\`operator_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`verified_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`hotlines_operator_idx\` ON \`hotlines\` (\`operator_id\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_verified_by_idx\` ON \`hotlines\` (\`verified_by_id\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_updated_at_idx\` ON \`hotlines\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_created_at_idx\` ON \`hotlines\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_deleted_at_idx\` ON \`hotlines\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_locales\` (
	\`name\` text,
	\`summary\` text,
	\`slug\` text,
	\`meta_title\` text,
	\`meta_description\` text,
	\`meta_image_id\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`hotlines_slug_idx\` ON \`hotlines_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_meta_meta_image_idx\` ON \`hotlines_locales\` (\`meta_image_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`hotlines_locales_locale_parent_id_unique\` ON \`hotlines_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text NOT NULL,
	\`path\` text NOT NULL,
	\`places_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`hotlines_rels_order_idx\` ON \`hotlines_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_rels_parent_idx\` ON \`hotlines_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_rels_path_idx\` ON \`hotlines_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_rels_places_id_idx\` ON \`hotlines_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v_version_channels_reachable_from\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_hotlines_v_version_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_channels_reachable_from_order_idx\` ON \`_hotlines_v_version_channels_reachable_from\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_channels_reachable_from_parent_idx\` ON \`_hotlines_v_version_channels_reachable_from\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v_version_channels_languages\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_hotlines_v_version_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_channels_languages_order_idx\` ON \`_hotlines_v_version_channels_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_channels_languages_parent_idx\` ON \`_hotlines_v_version_channels_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v_version_channels\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`kind\` text NOT NULL,
	\`number_kind\` text,
	\`value\` text NOT NULL,
	\`cost\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hotlines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_channels_order_idx\` ON \`_hotlines_v_version_channels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_channels_parent_id_idx\` ON \`_hotlines_v_version_channels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v_version_channels_locales\` (
	\`label\` text,
	\`safe_contact\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hotlines_v_version_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`_hotlines_v_version_channels_locales_locale_parent_id_unique\` ON \`_hotlines_v_version_channels_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v_version_hours_weekly_days\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_hotlines_v_version_hours_weekly\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_hours_weekly_days_order_idx\` ON \`_hotlines_v_version_hours_weekly_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_hours_weekly_days_parent_idx\` ON \`_hotlines_v_version_hours_weekly_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v_version_hours_weekly\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`opens\` text,
	\`closes\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hotlines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_hours_weekly_order_idx\` ON \`_hotlines_v_version_hours_weekly\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_hours_weekly_parent_id_idx\` ON \`_hotlines_v_version_hours_weekly\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v_version_serves\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_hotlines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_serves_order_idx\` ON \`_hotlines_v_version_serves\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_serves_parent_idx\` ON \`_hotlines_v_version_serves\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v_version_statistics\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`value\` numeric,
	\`period_value\` text,
	\`period_end\` text,
	\`period_precision\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hotlines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_statistics_order_idx\` ON \`_hotlines_v_version_statistics\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_statistics_parent_id_idx\` ON \`_hotlines_v_version_statistics\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v_version_statistics_locales\` (
	\`label\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hotlines_v_version_statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`_hotlines_v_version_statistics_locales_locale_parent_id_uniq\` ON \`_hotlines_v_version_statistics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text,
	\`version_hours_kind\` text,
	\`version_operator_id\` text,
	\`version_state\` text,
	\`version_verified_at\` text,
	\`version_verified_by_id\` text,
	\`version_review_every_days\` numeric DEFAULT 90,
	\`version_source_locale\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_operator_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_verified_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_parent_idx\` ON \`_hotlines_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_operator_idx\` ON \`_hotlines_v\` (\`version_operator_id\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_verified_by_idx\` ON \`_hotlines_v\` (\`version_verified_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_updated_at_idx\` ON \`_hotlines_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_created_at_idx\` ON \`_hotlines_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_deleted_at_idx\` ON \`_hotlines_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_created_at_idx\` ON \`_hotlines_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_updated_at_idx\` ON \`_hotlines_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v_locales\` (
	\`version_name\` text,
	\`version_summary\` text,
	\`version_slug\` text,
	\`version_meta_title\` text,
	\`version_meta_description\` text,
	\`version_meta_image_id\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hotlines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_slug_idx\` ON \`_hotlines_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_meta_version_meta_image_idx\` ON \`_hotlines_v_locales\` (\`version_meta_image_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_hotlines_v_locales_locale_parent_id_unique\` ON \`_hotlines_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`places_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_hotlines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_rels_order_idx\` ON \`_hotlines_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_rels_parent_idx\` ON \`_hotlines_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_rels_path_idx\` ON \`_hotlines_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_rels_places_id_idx\` ON \`_hotlines_v_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE TABLE \`services_languages\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`services_languages_order_idx\` ON \`services_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_languages_parent_idx\` ON \`services_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`group\` text,
	\`state\` text,
	\`order\` numeric,
	\`source_locale\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text
);
`)
  await db.run(sql`CREATE INDEX \`services_updated_at_idx\` ON \`services\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`services_created_at_idx\` ON \`services\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`services_deleted_at_idx\` ON \`services\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`services_locales\` (
	\`title\` text,
	\`summary\` text,
	\`eligibility\` text,
	\`slug\` text,
	\`meta_title\` text,
	\`meta_description\` text,
	\`meta_image_id\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`services_slug_idx\` ON \`services_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`services_meta_meta_image_idx\` ON \`services_locales\` (\`meta_image_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`services_locales_locale_parent_id_unique\` ON \`services_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text NOT NULL,
	\`path\` text NOT NULL,
	\`hotlines_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`hotlines_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`services_rels_order_idx\` ON \`services_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_parent_idx\` ON \`services_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_path_idx\` ON \`services_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_hotlines_id_idx\` ON \`services_rels\` (\`hotlines_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_languages\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_services_v_version_languages_order_idx\` ON \`_services_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_languages_parent_idx\` ON \`_services_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text,
	\`version_group\` text,
	\`version_state\` text,
	\`version_order\` numeric,
	\`version_source_locale\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_services_v_parent_idx\` ON \`_services_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_updated_at_idx\` ON \`_services_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_created_at_idx\` ON \`_services_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_deleted_at_idx\` ON \`_services_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_created_at_idx\` ON \`_services_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_updated_at_idx\` ON \`_services_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_locales\` (
	\`version_title\` text,
	\`version_summary\` text,
	\`version_eligibility\` text,
	\`version_slug\` text,
	\`version_meta_title\` text,
	\`version_meta_description\` text,
	\`version_meta_image_id\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_slug_idx\` ON \`_services_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_meta_version_meta_image_idx\` ON \`_services_v_locales\` (\`version_meta_image_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_services_v_locales_locale_parent_id_unique\` ON \`_services_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`hotlines_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`hotlines_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_order_idx\` ON \`_services_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_parent_idx\` ON \`_services_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_path_idx\` ON \`_services_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_hotlines_id_idx\` ON \`_services_v_rels\` (\`hotlines_id\`);`)
  await db.run(sql`CREATE TABLE \`shelters_serves\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`shelters\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`shelters_serves_order_idx\` ON \`shelters_serves\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`shelters_serves_parent_idx\` ON \`shelters_serves\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`shelters_languages\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`shelters\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`shelters_languages_order_idx\` ON \`shelters_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`shelters_languages_parent_idx\` ON \`shelters_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`shelters\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`state\` text,
	\`region_id\` text,
	\`source_locale\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	FOREIGN KEY (\`region_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`shelters_region_idx\` ON \`shelters\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`shelters_updated_at_idx\` ON \`shelters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`shelters_created_at_idx\` ON \`shelters\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`shelters_deleted_at_idx\` ON \`shelters\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`shelters_locales\` (
	\`name\` text,
	\`summary\` text,
	\`body\` text,
	\`intake\` text,
	\`slug\` text,
	\`meta_title\` text,
	\`meta_description\` text,
	\`meta_image_id\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`shelters\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`shelters_slug_idx\` ON \`shelters_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`shelters_meta_meta_image_idx\` ON \`shelters_locales\` (\`meta_image_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`shelters_locales_locale_parent_id_unique\` ON \`shelters_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`shelters_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text NOT NULL,
	\`path\` text NOT NULL,
	\`services_id\` text,
	\`hotlines_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`shelters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`hotlines_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`shelters_rels_order_idx\` ON \`shelters_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`shelters_rels_parent_idx\` ON \`shelters_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`shelters_rels_path_idx\` ON \`shelters_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`shelters_rels_services_id_idx\` ON \`shelters_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`shelters_rels_hotlines_id_idx\` ON \`shelters_rels\` (\`hotlines_id\`);`)
  await db.run(sql`CREATE TABLE \`_shelters_v_version_serves\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_shelters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_shelters_v_version_serves_order_idx\` ON \`_shelters_v_version_serves\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_shelters_v_version_serves_parent_idx\` ON \`_shelters_v_version_serves\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_shelters_v_version_languages\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_shelters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_shelters_v_version_languages_order_idx\` ON \`_shelters_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_shelters_v_version_languages_parent_idx\` ON \`_shelters_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_shelters_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text,
	\`version_state\` text,
	\`version_region_id\` text,
	\`version_source_locale\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`shelters\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_region_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_shelters_v_parent_idx\` ON \`_shelters_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_shelters_v_version_version_region_idx\` ON \`_shelters_v\` (\`version_region_id\`);`)
  await db.run(sql`CREATE INDEX \`_shelters_v_version_version_updated_at_idx\` ON \`_shelters_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_shelters_v_version_version_created_at_idx\` ON \`_shelters_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_shelters_v_version_version_deleted_at_idx\` ON \`_shelters_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_shelters_v_created_at_idx\` ON \`_shelters_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_shelters_v_updated_at_idx\` ON \`_shelters_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_shelters_v_locales\` (
	\`version_name\` text,
	\`version_summary\` text,
	\`version_body\` text,
	\`version_intake\` text,
	\`version_slug\` text,
	\`version_meta_title\` text,
	\`version_meta_description\` text,
	\`version_meta_image_id\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_shelters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_shelters_v_version_version_slug_idx\` ON \`_shelters_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_shelters_v_version_meta_version_meta_image_idx\` ON \`_shelters_v_locales\` (\`version_meta_image_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_shelters_v_locales_locale_parent_id_unique\` ON \`_shelters_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_shelters_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`services_id\` text,
	\`hotlines_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_shelters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`hotlines_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_shelters_v_rels_order_idx\` ON \`_shelters_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_shelters_v_rels_parent_idx\` ON \`_shelters_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_shelters_v_rels_path_idx\` ON \`_shelters_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_shelters_v_rels_services_id_idx\` ON \`_shelters_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_shelters_v_rels_hotlines_id_idx\` ON \`_shelters_v_rels\` (\`hotlines_id\`);`)
  await db.run(sql`CREATE TABLE \`partners\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`url\` text,
	\`logo_id\` text,
	\`kind\` text,
	\`country\` text,
	\`order\` numeric,
	\`source_locale\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`partners_logo_idx\` ON \`partners\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`partners_updated_at_idx\` ON \`partners\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`partners_created_at_idx\` ON \`partners\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`partners_deleted_at_idx\` ON \`partners\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`partners_locales\` (
	\`name\` text,
	\`acronym\` text,
	\`slug\` text,
	\`meta_title\` text,
	\`meta_description\` text,
	\`meta_image_id\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`partners_slug_idx\` ON \`partners_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`partners_meta_meta_image_idx\` ON \`partners_locales\` (\`meta_image_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`partners_locales_locale_parent_id_unique\` ON \`partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_partners_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text,
	\`version_url\` text,
	\`version_logo_id\` text,
	\`version_kind\` text,
	\`version_country\` text,
	\`version_order\` numeric,
	\`version_source_locale\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_partners_v_parent_idx\` ON \`_partners_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_logo_idx\` ON \`_partners_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_updated_at_idx\` ON \`_partners_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_created_at_idx\` ON \`_partners_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_deleted_at_idx\` ON \`_partners_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_created_at_idx\` ON \`_partners_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_updated_at_idx\` ON \`_partners_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_partners_v_locales\` (
	\`version_name\` text,
	\`version_acronym\` text,
	\`version_slug\` text,
	\`version_meta_title\` text,
	\`version_meta_description\` text,
	\`version_meta_image_id\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_partners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_slug_idx\` ON \`_partners_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_meta_version_meta_image_idx\` ON \`_partners_v_locales\` (\`version_meta_image_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_partners_v_locales_locale_parent_id_unique\` ON \`_partners_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`kind\` text,
	\`parent_id\` text,
	\`iso_code\` text,
	\`source_locale\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`places_parent_idx\` ON \`places\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`places_updated_at_idx\` ON \`places\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`places_created_at_idx\` ON \`places\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`places_deleted_at_idx\` ON \`places\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`places_locales\` (
	\`name\` text,
	\`other_names\` text,
	\`slug\` text,
	\`meta_title\` text,
	\`meta_description\` text,
	\`meta_image_id\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`places_slug_idx\` ON \`places_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`places_meta_meta_image_idx\` ON \`places_locales\` (\`meta_image_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`places_locales_locale_parent_id_unique\` ON \`places_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text,
	\`version_kind\` text,
	\`version_parent_id\` text,
	\`version_iso_code\` text,
	\`version_source_locale\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_places_v_parent_idx\` ON \`_places_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_parent_idx\` ON \`_places_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_updated_at_idx\` ON \`_places_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_created_at_idx\` ON \`_places_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_deleted_at_idx\` ON \`_places_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_created_at_idx\` ON \`_places_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_updated_at_idx\` ON \`_places_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_locales\` (
	\`version_name\` text,
	\`version_other_names\` text,
	\`version_slug\` text,
	\`version_meta_title\` text,
	\`version_meta_description\` text,
	\`version_meta_image_id\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_slug_idx\` ON \`_places_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_meta_version_meta_image_idx\` ON \`_places_v_locales\` (\`version_meta_image_id\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_places_v_locales_locale_parent_id_unique\` ON \`_places_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`key\` text NOT NULL,
	\`data\` text NOT NULL
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`executed_at\` text NOT NULL,
	\`completed_at\` text NOT NULL,
	\`task_slug\` text NOT NULL,
	\`task_i_d\` text NOT NULL,
	\`input\` text,
	\`output\` text,
	\`state\` text NOT NULL,
	\`error\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`input\` text,
	\`completed_at\` text,
	\`total_tried\` numeric DEFAULT 0,
	\`has_error\` integer DEFAULT false,
	\`error\` text,
	\`task_slug\` text,
	\`queue\` text DEFAULT 'default',
	\`wait_until\` text,
	\`processing\` integer DEFAULT false,
	\`meta\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
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
	\`media_id\` text,
	\`editions_id\` text,
	\`slug_history_id\` text,
	\`audit_id\` text,
	\`consents_id\` text,
	\`consent_files_id\` text,
	\`shelter_sites_id\` text,
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
	\`users_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`slug_history_id\`) REFERENCES \`slug_history\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`audit_id\`) REFERENCES \`audit\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`consents_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`consent_files_id\`) REFERENCES \`consent_files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`shelter_sites_id\`) REFERENCES \`shelter_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_slug_history_id_idx\` ON \`payload_locked_documents_rels\` (\`slug_history_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_consents_id_idx\` ON \`payload_locked_documents_rels\` (\`consents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_consent_files_id_idx\` ON \`payload_locked_documents_rels\` (\`consent_files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_shelter_sites_id_idx\` ON \`payload_locked_documents_rels\` (\`shelter_sites_id\`);`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`key\` text,
	\`value\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`users_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text,
	\`batch\` numeric,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`organisation_aims\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisation\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`organisation_aims_order_idx\` ON \`organisation_aims\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisation_aims_parent_id_idx\` ON \`organisation_aims\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisation_aims_locales\` (
	\`text\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisation_aims\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisation_aims_locales_locale_parent_id_unique\` ON \`organisation_aims_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisation\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`founded_value\` text,
	\`founded_end\` text,
	\`founded_precision\` text,
	\`joined_un\` text,
	\`source_locale\` text,
	\`updated_at\` text,
	\`created_at\` text
);
`)
  await db.run(sql`CREATE TABLE \`organisation_locales\` (
	\`name\` text,
	\`acronym\` text,
	\`alternate_name\` text,
	\`mandate\` text,
	\`principle\` text,
	\`headquarters\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisation\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisation_locales_locale_parent_id_unique\` ON \`organisation_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisation_v_version_aims\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_organisation_v_version_aims_order_idx\` ON \`_organisation_v_version_aims\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisation_v_version_aims_parent_id_idx\` ON \`_organisation_v_version_aims\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisation_v_version_aims_locales\` (
	\`text\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisation_v_version_aims\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`_organisation_v_version_aims_locales_locale_parent_id_unique\` ON \`_organisation_v_version_aims_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisation_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`version_founded_value\` text,
	\`version_founded_end\` text,
	\`version_founded_precision\` text,
	\`version_joined_un\` text,
	\`version_source_locale\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE INDEX \`_organisation_v_created_at_idx\` ON \`_organisation_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisation_v_updated_at_idx\` ON \`_organisation_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_organisation_v_locales\` (
	\`version_name\` text,
	\`version_acronym\` text,
	\`version_alternate_name\` text,
	\`version_mandate\` text,
	\`version_principle\` text,
	\`version_headquarters\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`_organisation_v_locales_locale_parent_id_unique\` ON \`_organisation_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cooperation_totals\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`value\` numeric,
	\`since_value\` text,
	\`since_end\` text,
	\`since_precision\` text,
	\`as_of_value\` text,
	\`as_of_end\` text,
	\`as_of_precision\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cooperation\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`cooperation_totals_order_idx\` ON \`cooperation_totals\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cooperation_totals_parent_id_idx\` ON \`cooperation_totals\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cooperation_totals_locales\` (
	\`label\` text,
	\`unit\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cooperation_totals\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`cooperation_totals_locales_locale_parent_id_unique\` ON \`cooperation_totals_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cooperation_legal_basis\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`signed_on\` text,
	\`in_force_on\` text,
	\`signed_at_id\` text,
	FOREIGN KEY (\`signed_at_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cooperation\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`cooperation_legal_basis_order_idx\` ON \`cooperation_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cooperation_legal_basis_parent_id_idx\` ON \`cooperation_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cooperation_legal_basis_signed_at_idx\` ON \`cooperation_legal_basis\` (\`signed_at_id\`);`)
  await db.run(sql`CREATE TABLE \`cooperation_legal_basis_locales\` (
	\`title\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cooperation_legal_basis\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`cooperation_legal_basis_locales_locale_parent_id_unique\` ON \`cooperation_legal_basis_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cooperation\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`source_locale\` text,
	\`updated_at\` text,
	\`created_at\` text
);
`)
  await db.run(sql`CREATE TABLE \`cooperation_locales\` (
	\`intro\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cooperation\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`cooperation_locales_locale_parent_id_unique\` ON \`cooperation_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cooperation_v_version_totals\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`value\` numeric,
	\`since_value\` text,
	\`since_end\` text,
	\`since_precision\` text,
	\`as_of_value\` text,
	\`as_of_end\` text,
	\`as_of_precision\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cooperation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_cooperation_v_version_totals_order_idx\` ON \`_cooperation_v_version_totals\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_cooperation_v_version_totals_parent_id_idx\` ON \`_cooperation_v_version_totals\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cooperation_v_version_totals_locales\` (
	\`label\` text,
	\`unit\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cooperation_v_version_totals\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`_cooperation_v_version_totals_locales_locale_parent_id_uniqu\` ON \`_cooperation_v_version_totals_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cooperation_v_version_legal_basis\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`signed_on\` text,
	\`in_force_on\` text,
	\`signed_at_id\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`signed_at_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cooperation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_cooperation_v_version_legal_basis_order_idx\` ON \`_cooperation_v_version_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_cooperation_v_version_legal_basis_parent_id_idx\` ON \`_cooperation_v_version_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cooperation_v_version_legal_basis_signed_at_idx\` ON \`_cooperation_v_version_legal_basis\` (\`signed_at_id\`);`)
  await db.run(sql`CREATE TABLE \`_cooperation_v_version_legal_basis_locales\` (
	\`title\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cooperation_v_version_legal_basis\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`_cooperation_v_version_legal_basis_locales_locale_parent_id_\` ON \`_cooperation_v_version_legal_basis_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cooperation_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`version_source_locale\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE INDEX \`_cooperation_v_created_at_idx\` ON \`_cooperation_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_cooperation_v_updated_at_idx\` ON \`_cooperation_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_cooperation_v_locales\` (
	\`version_intro\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cooperation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`_cooperation_v_locales_locale_parent_id_unique\` ON \`_cooperation_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`safety_steps\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`safety\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`safety_steps_order_idx\` ON \`safety_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`safety_steps_parent_id_idx\` ON \`safety_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`safety_steps_locales\` (
	\`text\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`safety_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`safety_steps_locales_locale_parent_id_unique\` ON \`safety_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`safety\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`quick_exit_url\` text,
	\`source_locale\` text,
	\`updated_at\` text,
	\`created_at\` text
);
`)
  await db.run(sql`CREATE TABLE \`safety_locales\` (
	\`notice\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`safety\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`safety_locales_locale_parent_id_unique\` ON \`safety_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_safety_v_version_steps\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_safety_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_safety_v_version_steps_order_idx\` ON \`_safety_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_safety_v_version_steps_parent_id_idx\` ON \`_safety_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_safety_v_version_steps_locales\` (
	\`text\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_safety_v_version_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`_safety_v_version_steps_locales_locale_parent_id_unique\` ON \`_safety_v_version_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_safety_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`version_quick_exit_url\` text,
	\`version_source_locale\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE INDEX \`_safety_v_created_at_idx\` ON \`_safety_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_safety_v_updated_at_idx\` ON \`_safety_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_safety_v_locales\` (
	\`version_notice\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_safety_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`_safety_v_locales_locale_parent_id_unique\` ON \`_safety_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_menus_items\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`url\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_menus\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`navigation_menus_items_order_idx\` ON \`navigation_menus_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_menus_items_parent_id_idx\` ON \`navigation_menus_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_menus_items_locales\` (
	\`label\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_menus_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_menus_items_locales_locale_parent_id_unique\` ON \`navigation_menus_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_menus\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`navigation_menus_order_idx\` ON \`navigation_menus\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_menus_parent_id_idx\` ON \`navigation_menus\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_menus_locales\` (
	\`label\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_menus\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_menus_locales_locale_parent_id_unique\` ON \`navigation_menus_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`source_locale\` text,
	\`updated_at\` text,
	\`created_at\` text
);
`)
  await db.run(sql`CREATE TABLE \`navigation_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`programmes_id\` text,
	\`news_id\` text,
	\`milestones_id\` text,
	\`publications_id\` text,
	\`pages_id\` text,
	\`hotlines_id\` text,
	\`services_id\` text,
	\`shelters_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`milestones_id\`) REFERENCES \`milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`hotlines_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`shelters_id\`) REFERENCES \`shelters\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`navigation_rels_order_idx\` ON \`navigation_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_parent_idx\` ON \`navigation_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_path_idx\` ON \`navigation_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_programmes_id_idx\` ON \`navigation_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_news_id_idx\` ON \`navigation_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_milestones_id_idx\` ON \`navigation_rels\` (\`milestones_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_publications_id_idx\` ON \`navigation_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_pages_id_idx\` ON \`navigation_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_hotlines_id_idx\` ON \`navigation_rels\` (\`hotlines_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_services_id_idx\` ON \`navigation_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_shelters_id_idx\` ON \`navigation_rels\` (\`shelters_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_menus_items\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`url\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v_version_menus\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_menus_items_order_idx\` ON \`_navigation_v_version_menus_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_menus_items_parent_id_idx\` ON \`_navigation_v_version_menus_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_menus_items_locales\` (
	\`label\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v_version_menus_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_version_menus_items_locales_locale_parent_id_u\` ON \`_navigation_v_version_menus_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_menus\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_menus_order_idx\` ON \`_navigation_v_version_menus\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_menus_parent_id_idx\` ON \`_navigation_v_version_menus\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_menus_locales\` (
	\`label\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v_version_menus\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_version_menus_locales_locale_parent_id_unique\` ON \`_navigation_v_version_menus_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`version_source_locale\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE INDEX \`_navigation_v_created_at_idx\` ON \`_navigation_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_updated_at_idx\` ON \`_navigation_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`programmes_id\` text,
	\`news_id\` text,
	\`milestones_id\` text,
	\`publications_id\` text,
	\`pages_id\` text,
	\`hotlines_id\` text,
	\`services_id\` text,
	\`shelters_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`milestones_id\`) REFERENCES \`milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`hotlines_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`shelters_id\`) REFERENCES \`shelters\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_order_idx\` ON \`_navigation_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_parent_idx\` ON \`_navigation_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_path_idx\` ON \`_navigation_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_programmes_id_idx\` ON \`_navigation_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_news_id_idx\` ON \`_navigation_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_milestones_id_idx\` ON \`_navigation_v_rels\` (\`milestones_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_publications_id_idx\` ON \`_navigation_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_pages_id_idx\` ON \`_navigation_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_hotlines_id_idx\` ON \`_navigation_v_rels\` (\`hotlines_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_services_id_idx\` ON \`_navigation_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_shelters_id_idx\` ON \`_navigation_v_rels\` (\`shelters_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`stats\` text,
	\`updated_at\` text,
	\`created_at\` text
);
`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`slug_history\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_translates\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`audit\`;`)
  await db.run(sql`DROP TABLE \`consents_scope\`;`)
  await db.run(sql`DROP TABLE \`consents\`;`)
  await db.run(sql`DROP TABLE \`consent_files\`;`)
  await db.run(sql`DROP TABLE \`shelter_sites\`;`)
  await db.run(sql`DROP TABLE \`_shelter_sites_v\`;`)
  await db.run(sql`DROP TABLE \`programmes_themes\`;`)
  await db.run(sql`DROP TABLE \`programmes_partners\`;`)
  await db.run(sql`DROP TABLE \`programmes_countries\`;`)
  await db.run(sql`DROP TABLE \`programmes_results\`;`)
  await db.run(sql`DROP TABLE \`programmes_results_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes_projects\`;`)
  await db.run(sql`DROP TABLE \`programmes_projects_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes\`;`)
  await db.run(sql`DROP TABLE \`programmes_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes_rels\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_themes\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_partners\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_results\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_results_locales\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_projects\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_projects_locales\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`DROP TABLE \`news_locales\`;`)
  await db.run(sql`DROP TABLE \`news_texts\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`milestones\`;`)
  await db.run(sql`DROP TABLE \`milestones_locales\`;`)
  await db.run(sql`DROP TABLE \`_milestones_v\`;`)
  await db.run(sql`DROP TABLE \`_milestones_v_locales\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`publications_locales\`;`)
  await db.run(sql`DROP TABLE \`publications_rels\`;`)
  await db.run(sql`DROP TABLE \`_publications_v\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`hotlines_channels_reachable_from\`;`)
  await db.run(sql`DROP TABLE \`hotlines_channels_languages\`;`)
  await db.run(sql`DROP TABLE \`hotlines_channels\`;`)
  await db.run(sql`DROP TABLE \`hotlines_channels_locales\`;`)
  await db.run(sql`DROP TABLE \`hotlines_hours_weekly_days\`;`)
  await db.run(sql`DROP TABLE \`hotlines_hours_weekly\`;`)
  await db.run(sql`DROP TABLE \`hotlines_serves\`;`)
  await db.run(sql`DROP TABLE \`hotlines_statistics\`;`)
  await db.run(sql`DROP TABLE \`hotlines_statistics_locales\`;`)
  await db.run(sql`DROP TABLE \`hotlines\`;`)
  await db.run(sql`DROP TABLE \`hotlines_locales\`;`)
  await db.run(sql`DROP TABLE \`hotlines_rels\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v_version_channels_reachable_from\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v_version_channels_languages\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v_version_channels\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v_version_channels_locales\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v_version_hours_weekly_days\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v_version_hours_weekly\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v_version_serves\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v_version_statistics\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v_version_statistics_locales\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v_rels\`;`)
  await db.run(sql`DROP TABLE \`services_languages\`;`)
  await db.run(sql`DROP TABLE \`services\`;`)
  await db.run(sql`DROP TABLE \`services_locales\`;`)
  await db.run(sql`DROP TABLE \`services_rels\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_services_v\`;`)
  await db.run(sql`DROP TABLE \`_services_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_services_v_rels\`;`)
  await db.run(sql`DROP TABLE \`shelters_serves\`;`)
  await db.run(sql`DROP TABLE \`shelters_languages\`;`)
  await db.run(sql`DROP TABLE \`shelters\`;`)
  await db.run(sql`DROP TABLE \`shelters_locales\`;`)
  await db.run(sql`DROP TABLE \`shelters_rels\`;`)
  await db.run(sql`DROP TABLE \`_shelters_v_version_serves\`;`)
  await db.run(sql`DROP TABLE \`_shelters_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_shelters_v\`;`)
  await db.run(sql`DROP TABLE \`_shelters_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_shelters_v_rels\`;`)
  await db.run(sql`DROP TABLE \`partners\`;`)
  await db.run(sql`DROP TABLE \`partners_locales\`;`)
  await db.run(sql`DROP TABLE \`_partners_v\`;`)
  await db.run(sql`DROP TABLE \`_partners_v_locales\`;`)
  await db.run(sql`DROP TABLE \`places\`;`)
  await db.run(sql`DROP TABLE \`places_locales\`;`)
  await db.run(sql`DROP TABLE \`_places_v\`;`)
  await db.run(sql`DROP TABLE \`_places_v_locales\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`organisation_aims\`;`)
  await db.run(sql`DROP TABLE \`organisation_aims_locales\`;`)
  await db.run(sql`DROP TABLE \`organisation\`;`)
  await db.run(sql`DROP TABLE \`organisation_locales\`;`)
  await db.run(sql`DROP TABLE \`_organisation_v_version_aims\`;`)
  await db.run(sql`DROP TABLE \`_organisation_v_version_aims_locales\`;`)
  await db.run(sql`DROP TABLE \`_organisation_v\`;`)
  await db.run(sql`DROP TABLE \`_organisation_v_locales\`;`)
  await db.run(sql`DROP TABLE \`cooperation_totals\`;`)
  await db.run(sql`DROP TABLE \`cooperation_totals_locales\`;`)
  await db.run(sql`DROP TABLE \`cooperation_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`cooperation_legal_basis_locales\`;`)
  await db.run(sql`DROP TABLE \`cooperation\`;`)
  await db.run(sql`DROP TABLE \`cooperation_locales\`;`)
  await db.run(sql`DROP TABLE \`_cooperation_v_version_totals\`;`)
  await db.run(sql`DROP TABLE \`_cooperation_v_version_totals_locales\`;`)
  await db.run(sql`DROP TABLE \`_cooperation_v_version_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`_cooperation_v_version_legal_basis_locales\`;`)
  await db.run(sql`DROP TABLE \`_cooperation_v\`;`)
  await db.run(sql`DROP TABLE \`_cooperation_v_locales\`;`)
  await db.run(sql`DROP TABLE \`safety_steps\`;`)
  await db.run(sql`DROP TABLE \`safety_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`safety\`;`)
  await db.run(sql`DROP TABLE \`safety_locales\`;`)
  await db.run(sql`DROP TABLE \`_safety_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_safety_v_version_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_safety_v\`;`)
  await db.run(sql`DROP TABLE \`_safety_v_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation_menus_items\`;`)
  await db.run(sql`DROP TABLE \`navigation_menus_items_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation_menus\`;`)
  await db.run(sql`DROP TABLE \`navigation_menus_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation\`;`)
  await db.run(sql`DROP TABLE \`navigation_rels\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_menus_items\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_menus_items_locales\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_menus\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_menus_locales\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
}
