import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

// SQLite has no index over the items of a JSON list, as MongoDB has (multikey). So triggers keep two
// tables beside `editions`: what delivery filters by, and what live editions name.

/** The rows of one edition, for a trigger's `NEW`. */
const fill = `
  INSERT OR IGNORE INTO edition_facets (type, locale, facet, sort_key, edition_id)
    SELECT NEW.type, NEW.locale, facet.value, NEW.sort_key, NEW.id
    FROM json_each(NEW.facets) AS facet
    WHERE NEW.sort_key IS NOT NULL AND facet.value IS NOT NULL;
  INSERT OR IGNORE INTO edition_references (target, edition_id)
    SELECT target.value, NEW.id
    FROM json_each(NEW."references") AS target
    WHERE NEW.sort_key IS NOT NULL AND target.value IS NOT NULL;`

const empty = `
  DELETE FROM edition_facets WHERE edition_id = OLD.id;
  DELETE FROM edition_references WHERE edition_id = OLD.id;`

/**
 * Creates the tables, their triggers, and two indexes over what is live; fills
 * them from what is there. One statement each, for a migration by hand.
 */
const statementsUp: readonly string[] = [
  `CREATE TABLE edition_facets (
  type text NOT NULL,
  locale text NOT NULL,
  facet text NOT NULL,
  sort_key text NOT NULL,
  edition_id text NOT NULL,
  PRIMARY KEY (type, locale, facet, sort_key, edition_id)
) WITHOUT ROWID`,
  `CREATE INDEX edition_facets_edition ON edition_facets (edition_id, facet)`,
  `CREATE TABLE edition_references (
  target text NOT NULL,
  edition_id text NOT NULL,
  PRIMARY KEY (target, edition_id)
) WITHOUT ROWID`,
  `CREATE INDEX edition_references_edition ON edition_references (edition_id)`,
  // Hold all that is asked of a document's locales, and of a type's order under fallback, so that no
  // row with its JSON is read for it. The document comes first: SQLite would prefer this index, since
  // it covers more, to the one that finds a slug.
  `CREATE INDEX editions_live ON editions (document_id, type, locale, slug, consent_until, safeguarded)
  WHERE slug IS NOT NULL`,
  `CREATE INDEX editions_order ON editions (type, locale, sort_key, document_id)
  WHERE sort_key IS NOT NULL`,
  `CREATE TRIGGER editions_inserted AFTER INSERT ON editions BEGIN${fill}
END`,
  `CREATE TRIGGER editions_updated AFTER UPDATE ON editions
WHEN OLD.facets IS NOT NEW.facets OR OLD."references" IS NOT NEW."references"
  OR OLD.sort_key IS NOT NEW.sort_key OR OLD.type IS NOT NEW.type OR OLD.locale IS NOT NEW.locale
BEGIN${empty}${fill}
END`,
  `CREATE TRIGGER editions_deleted AFTER DELETE ON editions BEGIN${empty}
END`,
  `INSERT OR IGNORE INTO edition_facets (type, locale, facet, sort_key, edition_id)
  SELECT e.type, e.locale, facet.value, e.sort_key, e.id
  FROM editions AS e, json_each(e.facets) AS facet
  WHERE e.sort_key IS NOT NULL AND facet.value IS NOT NULL`,
  `INSERT OR IGNORE INTO edition_references (target, edition_id)
  SELECT target.value, e.id
  FROM editions AS e, json_each(e."references") AS target
  WHERE e.sort_key IS NOT NULL AND target.value IS NOT NULL`,
]

/** Takes all of it away again. */
const statementsDown: readonly string[] = [
  'DROP TRIGGER editions_deleted',
  'DROP TRIGGER editions_updated',
  'DROP TRIGGER editions_inserted',
  'DROP INDEX editions_order',
  'DROP INDEX editions_live',
  'DROP TABLE edition_references',
  'DROP TABLE edition_facets',
]

/** The tables that delivery filters by, kept by triggers. A change of them is a migration of its own. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of statementsUp) await db.run(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const statement of statementsDown) await db.run(sql.raw(statement))
}
