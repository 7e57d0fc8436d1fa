import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload, PayloadRequest } from 'payload'

import { asWriteConflict } from './writeConflict.ts'

/** A change of one document in MongoDB's own words, which Payload's adapter has none for. */
export interface MongodbUpdate {
  readonly collection: string
  /** What the document must be like, `_id` among it. */
  readonly filter: Readonly<Record<string, unknown>>
  /** MongoDB's update operators, e.g. `{ $pull: { sessions: { id } } }`. */
  readonly update: Readonly<Record<string, unknown>>
}

/** Whether the desk's database is MongoDB. */
export const isMongodb = ({ db }: Pick<Payload, 'db'>): boolean => db.name === 'mongoose'

/**
 * Changes one document by MongoDB's own operators, in the transaction that `req` holds: one
 * operation of the server, so that two desks each change their part of an array and neither loses
 * the other's. On SQLite an open transaction keeps every other writer out, and nothing like it is
 * needed.
 * @returns whether a document was like `filter`
 * @throws KerbenError 409 `write_conflict` where another desk's transaction came first
 */
export async function mongodbUpdate(
  payload: Payload,
  { collection, filter, update }: MongodbUpdate,
  req: Pick<PayloadRequest, 'transactionID'>,
): Promise<boolean> {
  // the adapter's own type: Payload names only what every database has
  const adapter = payload.db as unknown as MongooseAdapter
  const id = await req.transactionID
  const session = id === undefined ? undefined : adapter.sessions[String(id)]
  try {
    const model = adapter.collections[collection]
    if (!model) throw new Error(`no collection ${collection}`)
    const { matchedCount } = await model.updateOne(filter, update, {
      ...(session && { session }),
      timestamps: false,
    })
    return matchedCount === 1
  } catch (error) {
    throw asWriteConflict(error, payload, collection)
  }
}
