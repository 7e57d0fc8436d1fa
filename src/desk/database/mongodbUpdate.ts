import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload, PayloadRequest } from 'payload'

import { asWriteConflict } from './writeConflict.ts'

/** A change of one document by MongoDB operators, which Payload's adapter does not offer. */
export interface MongodbUpdate {
  readonly collection: string
  /** The condition for the document, including its `_id`. */
  readonly filter: Readonly<Record<string, unknown>>
  /** MongoDB's update operators, e.g. `{ $pull: { sessions: { id } } }`. */
  readonly update: Readonly<Record<string, unknown>>
}

/** Whether the desk's database is MongoDB. */
export const isMongodb = ({ db }: Pick<Payload, 'db'>): boolean => db.name === 'mongoose'

/**
 * Changes one document by MongoDB's own operators, in the transaction of `req`. It is one operation
 * on the server, so that two desks can each change a part of an array without losing the other's
 * change. SQLite does not need this: its open transaction keeps other writers out.
 * @returns whether a document matched `filter`
 * @throws KerbenError 409 `write_conflict` where another desk's transaction came first
 */
export async function mongodbUpdate(
  payload: Payload,
  { collection, filter, update }: MongodbUpdate,
  req: Pick<PayloadRequest, 'transactionID'>,
): Promise<boolean> {
  // the adapter's own type: Payload's covers only what all databases share
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
