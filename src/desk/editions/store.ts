import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest, Where } from 'payload'

import { type Locale, locales } from '#shared/localization/index.ts'
import { EDITIONS } from './collection.ts'
import type { DocumentKey } from './documentKey.ts'
import type { Edition } from './edition.ts'

// Every call goes to the bare adapter: the collection allows no write, and `src/desk/workflow`, its only
// writer, has decided on access before it comes here.

/** The where of a document's editions. */
export const ofDocument = ({ type, documentId }: DocumentKey): Where => ({
  and: [{ type: { equals: type } }, { documentId: { equals: documentId } }],
})

/**
 * Finds editions, in the transaction that `req` holds.
 * @param limit 0 for all
 */
export async function findEditions(
  payload: Payload,
  where: Where,
  req?: Partial<PayloadRequest>,
  limit = 0,
): Promise<Edition[]> {
  const { docs } = await payload.db.find<Edition & { [key: string]: unknown }>({
    collection: EDITIONS,
    where,
    limit,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs
}

/** A document's editions in the order of the locales. */
export async function documentEditions(
  payload: Payload,
  key: DocumentKey,
  req?: Partial<PayloadRequest>,
): Promise<Edition[]> {
  const found = await findEditions(payload, ofDocument(key), req)
  return locales.flatMap((locale) => found.filter((edition) => edition.locale === locale))
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
  })
}

/** Updates an edition whatever it holds. */
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

/** Whether an edition is live. */
export const isLive = ({ snapshot }: Pick<Edition, 'snapshot'>): boolean =>
  snapshot !== null && snapshot !== undefined

/** The next revision: the highest plus one, under the collection's unique index. */
export async function nextRevision(req: PayloadRequest): Promise<number> {
  const { docs } = await req.payload.db.find<Edition & { [key: string]: unknown }>({
    collection: EDITIONS,
    where: { revision: { exists: true } },
    sort: '-revision',
    limit: 1,
    pagination: false,
    req,
  })
  return (docs[0]?.revision ?? 0) + 1
}
