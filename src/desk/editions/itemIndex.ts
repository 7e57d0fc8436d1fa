import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { Payload, PayloadRequest, Where } from 'payload'

import { sqliteRows } from '#desk/database/index.ts'
import type { Edition, EditionColumn } from './edition.ts'
import { findEditions } from './store.ts'
import { MEDIA } from './usedMedia.ts'

/**
 * The tables in which SQLite's triggers keep an edition's lists, one row per item (migrations
 * `edition_facets` and `edition_media`).
 */
const idsBy = {
  references: (item: string) =>
    sql`SELECT edition_id AS id FROM edition_references WHERE target = ${item}`,
  usedMedia: (item: string) =>
    sql`SELECT edition_id AS id FROM edition_media WHERE media_id = ${item}`,
}

/** An item of a list column of editions, and the columns to read of the editions that hold it. */
interface ItemQuery<Column extends EditionColumn> {
  readonly list: keyof typeof idsBy
  readonly item: string
  readonly columns: readonly Column[]
  readonly where?: Where
}

/**
 * The editions whose list holds an item, found by an index on both databases; MongoDB indexes lists
 * itself.
 */
async function holding<Column extends EditionColumn>(
  payload: Payload,
  { list, item, columns, where }: ItemQuery<Column>,
  req?: Partial<PayloadRequest>,
): Promise<Pick<Edition, Column>[]> {
  const rows = await sqliteRows<{ id: string }>(payload, idsBy[list](item), req)
  if (rows?.length === 0) return []
  const held = rows ? { id: { in: rows.map(({ id }) => id) } } : { [list]: { equals: item } }
  return findEditions(payload, { columns, where: where ? { and: [held, where] } : held }, req)
}

/**
 * The live editions whose snapshot names a document or a media file.
 * @param target as `type/id`
 */
export const editionsNaming = <Column extends EditionColumn>(
  payload: Payload,
  target: string,
  query: Omit<ItemQuery<Column>, 'item' | 'list'>,
  req?: Partial<PayloadRequest>,
) => holding(payload, { ...query, list: 'references', item: target }, req)

/** The editions whose working copy uses a media file. */
export const editionsUsing = <Column extends EditionColumn>(
  payload: Payload,
  media: string,
  query: Omit<ItemQuery<Column>, 'item' | 'list'>,
  req?: Partial<PayloadRequest>,
) => holding(payload, { ...query, list: 'usedMedia', item: media }, req)

/** How the references of a snapshot name a media file. */
export const mediaReference = (id: string): string => `${MEDIA}/${id}`
