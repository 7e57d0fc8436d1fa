import type { SqliteConnection } from './sqliteConnection.ts'
import { type EditionRow, editionColumns, editionOf, snapshotOf } from './sqliteRows.ts'
import { isOneOf, join } from './sqliteSql.ts'
import type { Change, ChangedEdition, ChangesQuery, Epoch } from './store.ts'

/** A changed edition, published or unpublished. */
interface ChangeRow extends Omit<EditionRow, 'slug' | 'snapshot'> {
  readonly slug: string | null
  readonly snapshot: string | null
  readonly last_slug: string | null
}

const isLive = (row: ChangeRow, now: string): row is ChangeRow & EditionRow =>
  row.snapshot !== null &&
  row.slug !== null &&
  (row.consent_until === null || row.consent_until > now)

/** The editions that changed after a revision, by revision. */
export function changedSince(connection: SqliteConnection, revision: number): Change[] {
  const rows = connection.rows<Pick<EditionRow, 'document_id' | 'locale' | 'revision' | 'type'>>(
    'SELECT type, document_id, locale, revision FROM editions WHERE revision > ? ORDER BY revision',
    [revision],
  )
  return rows.map(({ document_id, ...rest }) => ({ ...rest, documentId: document_id }))
}

/** The same as they are now, with the conditions of a query. */
export function changes(
  connection: SqliteConnection,
  { since, limit, types, locales, now }: ChangesQuery,
): ChangedEdition[] {
  const { sql, bound } = join(
    [
      { sql: 'e.revision > ?', bound: [since] },
      ...(types ? [isOneOf('+e.type', types)] : []),
      ...(locales ? [isOneOf('+e.locale', locales)] : []),
    ],
    ' AND ',
  )
  const rows = connection.rows<ChangeRow>(
    `SELECT ${editionColumns}, e.last_slug FROM editions AS e WHERE ${sql} ORDER BY e.revision LIMIT ?`,
    [...bound, limit],
  )
  return rows.map((row) => ({
    type: row.type,
    documentId: row.document_id,
    locale: row.locale,
    revision: row.revision,
    edition: isLive(row, now.toISOString()) ? editionOf(row, snapshotOf(row)) : null,
    lastSlug: row.last_slug,
  }))
}

/** What a file knows of an epoch. */
export function epochOf(connection: SqliteConnection, epoch: string): Epoch | undefined {
  const [found] = connection.rows<Epoch>(
    `SELECT (SELECT min(later.revision) FROM epochs AS later WHERE later.number > own.number) AS until
     FROM epochs AS own WHERE own.id = ?`,
    [epoch],
  )
  return found
}
