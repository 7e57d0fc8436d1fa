import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

/** The desk's MongoDB, for a collection that is none of Payload's. */
export type MongodbCollections = Pick<MongooseAdapter['connection'], 'collection'>

const isConnected = (db: object): db is { readonly connection: MongodbCollections } =>
  'connection' in db && typeof db.connection === 'object' && db.connection !== null

/**
 * MongoDB's own collections: what is read and written there passes no queue, no transaction and no
 * hook.
 * @returns null on SQLite
 */
export const mongodbCollections = ({ db }: Pick<Payload, 'db'>): MongodbCollections | null =>
  db.name === 'mongoose' && isConnected(db) ? db.connection : null
