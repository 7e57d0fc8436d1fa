import type { Locale } from '#shared/localization/index.ts'
import { changedSince, changes, epochOf } from './sqliteChanges.ts'
import { SqliteConnection } from './sqliteConnection.ts'
import { SqliteEditions } from './sqliteEditions.ts'
import { SqliteLists } from './sqliteLists.ts'
import { SqliteMoments } from './sqliteMoments.ts'
import {
  type AlternateRow,
  type EditionRow,
  type MediaRow,
  alternateColumns,
  alternateOf,
  mediaColumns,
  mediaOf,
} from './sqliteRows.ts'
import { type Sql, around, isOneOf, join } from './sqliteSql.ts'
import type { ChangesQuery, ListQuery, Named, Reference, Store } from './store.ts'

const inConsent = '(e.consent_until IS NULL OR e.consent_until > ?)'

/** Documents as one bound value, so that one prepared statement serves any number of them. */
const wanted = (documents: readonly Reference[]): string =>
  JSON.stringify(documents.map(({ type, id }) => [type, id]))

const ofWanted = `json_each(?) AS wanted CROSS JOIN editions AS e
  ON e.type = json_extract(wanted.value, '$[0]') AND e.document_id = json_extract(wanted.value, '$[1]')
  WHERE e.slug IS NOT NULL AND ${inConsent}`

const bySlugs = (type: string, locales: readonly Locale[], slugs: readonly string[]): Sql =>
  join(
    [{ sql: 'type = ?', bound: [type] }, isOneOf('locale', locales), isOneOf('slug', slugs)],
    ' AND ',
  )

/**
 * The store of a SQLite file, as the desk's migrations lay it out (`src/desk/editions/collection.ts`,
 * the migration `edition_facets`), on a connection that can only query.
 * @param path of the file; it need not exist yet
 */
export class SqliteStore implements Store {
  readonly #connection: SqliteConnection
  readonly #editions: SqliteEditions
  readonly #moments: SqliteMoments
  readonly #lists: SqliteLists

  constructor(path: string) {
    this.#connection = new SqliteConnection(path)
    this.#editions = new SqliteEditions(this.#connection)
    this.#moments = new SqliteMoments(this.#connection)
    this.#lists = new SqliteLists(this.#connection, this.#editions, this.#moments)
  }

  async revision() {
    // every follower asks once a second, so here a replaced file is noticed soon
    if (this.#connection.closeIfReplaced()) {
      this.#editions.clear()
      this.#lists.clear()
    }
    return this.#moments.at(new Date()).revision
  }

  async epoch() {
    return this.#moments.at(new Date()).epoch
  }

  async epochOf(epoch: string) {
    return epochOf(this.#connection, epoch)
  }

  async changedSince(revision: number) {
    return changedSince(this.#connection, revision)
  }

  async changes(query: ChangesQuery) {
    return changes(this.#connection, query)
  }

  async list(query: ListQuery) {
    return this.#lists.page(query)
  }

  async resolve(documents: readonly Reference[], locales: readonly Locale[], now: Date) {
    if (documents.length === 0) return []
    return this.#editions.read((columns) => ({
      sql: `SELECT ${columns} FROM ${ofWanted} AND e.locale IN (SELECT value FROM json_each(?))`,
      bound: [wanted(documents), now.toISOString(), JSON.stringify(locales)],
    }))
  }

  async alternates(documents: readonly Reference[], now: Date) {
    if (documents.length === 0) return []
    return this.#connection
      .rows<AlternateRow>(`SELECT ${alternateColumns} FROM ${ofWanted}`, [
        wanted(documents),
        now.toISOString(),
      ])
      .map(alternateOf)
  }

  async bySlug(type: string, locales: readonly Locale[], slugs: readonly string[], now: Date) {
    const { sql, bound } = around(
      `SELECT ${alternateColumns} FROM editions AS e WHERE `,
      bySlugs(type, locales, slugs),
      ` AND ${inConsent}`,
    )
    return this.#connection.rows<AlternateRow>(sql, [...bound, now.toISOString()]).map(alternateOf)
  }

  async bySlugHistory(type: string, locales: readonly Locale[], slugs: readonly string[]) {
    const { sql, bound } = around(
      'SELECT document_id, locale, slug FROM slug_history WHERE ',
      bySlugs(type, locales, slugs),
    )
    return this.#connection
      .rows<Pick<EditionRow, 'document_id' | 'locale' | 'slug'>>(sql, bound)
      .map(({ document_id, ...rest }) => ({ ...rest, documentId: document_id }))
  }

  async wasLive({ type, locales, ids, slugs }: Named) {
    const { sql, bound } = join(
      [
        { sql: 'SELECT 1 FROM editions WHERE type = ? AND last_slug IS NOT NULL', bound: [type] },
        isOneOf('locale', locales),
        around(
          '(',
          join([isOneOf('document_id', ids), isOneOf('last_slug', slugs)], ' OR '),
          ') LIMIT 1',
        ),
      ],
      ' AND ',
    )
    return this.#connection.rows(sql, bound).length > 0
  }

  async media(ids: readonly string[]) {
    if (ids.length === 0) return []
    return this.#connection
      .rows<MediaRow>(
        `SELECT ${mediaColumns} FROM json_each(?) AS wanted CROSS JOIN media AS m ON m.id = wanted.value`,
        [JSON.stringify(ids)],
      )
      .map(mediaOf)
  }

  async mediaUse(id: string, now: Date) {
    const [row] = this.#connection.rows<{ uses: number; safeguarded: number | null }>(
      `SELECT count(*) AS uses, max(e.safeguarded) AS safeguarded
       FROM edition_references AS r CROSS JOIN editions AS e ON e.id = r.edition_id
       WHERE r.target = ? AND e.slug IS NOT NULL AND ${inConsent}`,
      [`media/${id}`, now.toISOString()],
    )
    return { used: (row?.uses ?? 0) > 0, safeguarded: row?.safeguarded === 1 }
  }

  async canWrite() {
    return false
  }

  async close() {
    this.#connection.close()
  }
}
