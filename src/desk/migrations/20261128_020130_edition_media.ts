import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

// As in `edition_facets`: SQLite has no index over the items of a JSON list. These triggers keep a table
// of the media files that working copies use. Apart from that one, which delivery reads.

const fill = `
  INSERT OR IGNORE INTO edition_media (media_id, edition_id)
    SELECT used.value, NEW.id FROM json_each(NEW.used_media) AS used
    WHERE used.value IS NOT NULL;`

const empty = `
  DELETE FROM edition_media WHERE edition_id = OLD.id;`

/**
 * Makes lists of the texts that older editions hold, ids with spaces between, and creates the table
 * and its triggers. One statement each, for a migration by hand.
 */
const statementsUp: readonly string[] = [
  `UPDATE editions SET used_media = CASE trim(used_media)
  WHEN '' THEN NULL
  ELSE '["' || replace(trim(used_media), ' ', '","') || '"]'
END
WHERE used_media IS NOT NULL AND used_media NOT LIKE '[%'`,
  `CREATE TABLE edition_media (
  media_id text NOT NULL,
  edition_id text NOT NULL,
  PRIMARY KEY (media_id, edition_id)
) WITHOUT ROWID`,
  `CREATE INDEX edition_media_edition ON edition_media (edition_id)`,
  `CREATE TRIGGER editions_media_inserted AFTER INSERT ON editions BEGIN${fill}
END`,
  `CREATE TRIGGER editions_media_updated AFTER UPDATE ON editions
WHEN OLD.used_media IS NOT NEW.used_media
BEGIN${empty}${fill}
END`,
  `CREATE TRIGGER editions_media_deleted AFTER DELETE ON editions BEGIN${empty}
END`,
  `INSERT OR IGNORE INTO edition_media (media_id, edition_id)
  SELECT used.value, e.id FROM editions AS e, json_each(e.used_media) AS used
  WHERE used.value IS NOT NULL`,
]

/** Takes all of it away again, and makes texts of the lists. */
const statementsDown: readonly string[] = [
  'DROP TRIGGER editions_media_deleted',
  'DROP TRIGGER editions_media_updated',
  'DROP TRIGGER editions_media_inserted',
  'DROP TABLE edition_media',
  `UPDATE editions SET used_media =
  (SELECT coalesce(group_concat(used.value, ' '), '') FROM json_each(used_media) AS used)
WHERE used_media IS NOT NULL`,
]

/** The table of the media that working copies use, kept by triggers. A change of it is a migration of its own. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of statementsUp) await db.run(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const statement of statementsDown) await db.run(sql.raw(statement))
}
