import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest, Where } from 'payload'

import { type Locale, locales } from '#shared/localization/index.ts'
import { EDITIONS } from './collection.ts'
import type { DocumentKey } from './documentKey.ts'
import {
  type Edition,
  type EditionColumn,
  type EditionState,
  type LiveState,
  stateColumns,
} from './edition.ts'

// All calls use the bare adapter: the collection's access allows no write, and the operations that
// write (workflow, safeguarding, operational, worklist) have checked access before.

/** The where of a document's editions. */
export const ofDocument = ({ type, documentId }: DocumentKey): Where => ({
  and: [{ type: { equals: type } }, { documentId: { equals: documentId } }],
})

/** What `findEditions` is to find. */
export interface EditionQuery<Column extends EditionColumn> {
  /** The columns to read; no query reads whole rows. */
  readonly columns: readonly Column[]
  readonly where: Where
  /** Absent: all. */
  readonly limit?: number
  readonly sort?: string
}

/** Finds editions, in the transaction that `req` holds. */
export async function findEditions<Column extends EditionColumn>(
  payload: Payload,
  { columns, where, limit = 0, sort }: EditionQuery<Column>,
  req?: Partial<PayloadRequest>,
): Promise<Pick<Edition, Column>[]> {
  const { docs } = await payload.db.find<Pick<Edition, Column> & { [key: string]: unknown }>({
    collection: EDITIONS,
    where,
    limit,
    select: Object.fromEntries(columns.map((column) => [column, true])),
    pagination: false,
    ...(sort ? { sort } : {}),
    ...(req ? { req } : {}),
  })
  return docs
}

/** A document's editions in the order of the locales, with the columns of `stateColumns`. */
export async function documentEditions(
  payload: Payload,
  key: DocumentKey,
  req?: Partial<PayloadRequest>,
): Promise<EditionState[]> {
  const query = { columns: stateColumns, where: ofDocument(key) }
  const found = await findEditions(payload, query, req)
  return locales.flatMap((locale) => found.filter((edition) => edition.locale === locale))
}

/** Columns of one edition that are not in `stateColumns`: the frozen view, the snapshot. */
export async function editionColumns<Column extends EditionColumn>(
  payload: Payload,
  id: string,
  columns: readonly Column[],
  req?: Partial<PayloadRequest>,
): Promise<Pick<Edition, Column> | null> {
  const [found] = await findEditions(payload, { columns, where: { id: { equals: id } } }, req)
  return found ?? null
}

/** The columns of an edition that its writers set. */
export type EditionData = Partial<Omit<Edition, 'createdAt' | 'id' | 'updatedAt'>>

/** Creates one locale's edition of a document, as a draft. */
export async function createEdition(
  req: PayloadRequest,
  key: DocumentKey,
  locale: Locale,
  data: EditionData,
): Promise<void> {
  await req.payload.db.create({
    collection: EDITIONS,
    data: { id: randomUUID(), ...key, locale, stage: 'draft', ...data },
    req,
    returning: false,
  })
}

/** Updates an edition, whatever state it is in. */
export async function updateEdition(
  req: PayloadRequest,
  id: string,
  data: EditionData,
): Promise<void> {
  await req.payload.db.updateOne({
    collection: EDITIONS,
    id,
    data: { ...data, updatedAt: new Date().toISOString() },
    req,
    returning: false,
  })
}

/** The highest revision; 0 before the first publish. */
export async function highestRevision(req: PayloadRequest): Promise<number> {
  const [highest] = await findEditions(
    req.payload,
    { columns: ['revision'], where: { revision: { exists: true } }, sort: '-revision', limit: 1 },
    req,
  )
  return highest?.revision ?? 0
}

/** Whether an edition is live: `publishedHash` is set and cleared together with the snapshot. */
export const isLive = ({ publishedHash }: Pick<Edition, 'publishedHash'>): boolean =>
  Boolean(publishedHash)

/** Whether an edition is live, and whether its working copy differs from what is live. */
export const liveStateOf = (edition: Pick<Edition, 'contentHash' | 'publishedHash'>): LiveState => {
  if (!isLive(edition)) return 'not_live'
  return edition.publishedHash === edition.contentHash ? 'live' : 'live_with_changes'
}

/** Who changed the content since its last approval: a list, and a text for filters. */
export const changers = (ids: readonly string[]): EditionData => ({
  changedBy: ids,
  changers: ids.join(' '),
})

/** The columns that record a change now, by a user's id or a system actor's name. */
export const changedNow = (actor: string | null): EditionData => ({
  changedAt: new Date().toISOString(),
  lastChangedBy: actor,
})
