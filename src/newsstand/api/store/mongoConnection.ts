import { type Db, type Document, type Filter, MongoClient } from 'mongodb'

import { type EditionDocument, editionKeys } from './mongoRows.ts'
import { unavailable } from './unavailable.ts'

/** A server that does not answer by then counts as unavailable, in milliseconds. */
const PATIENCE = 2000

/**
 * A connection that only reads, from the primary where there is one, so that a publish is seen at
 * once. Connects when it is first asked.
 */
export class MongoConnection {
  readonly #client: MongoClient

  constructor(url: string) {
    this.#client = new MongoClient(url, {
      readPreference: 'primaryPreferred',
      serverSelectionTimeoutMS: PATIENCE,
      connectTimeoutMS: PATIENCE,
    })
  }

  /**
   * Reads. Any failure of the driver means that the content cannot be read now; it reconnects by
   * itself.
   * @throws KerbenError `unavailable`
   */
  async read<T>(read: (db: Db) => Promise<T>): Promise<T> {
    try {
      return await read(this.#client.db())
    } catch (error) {
      throw unavailable(error)
    }
  }

  /** The editions that meet a condition, in no order. */
  editions(filter: Filter<Document>, keys: Record<string, 1> = editionKeys) {
    return this.read((db) =>
      db.collection<Document>('editions').find(filter).project<EditionDocument>(keys).toArray(),
    )
  }

  /** What the stages make of the editions. */
  aggregate<T extends Document>(stages: Document[]): Promise<T[]> {
    return this.read((db) => db.collection('editions').aggregate<T>(stages).toArray())
  }

  async close(): Promise<void> {
    await this.#client.close()
  }
}
