import { type Db, MongoClient } from 'mongodb'

import type { RowAccess, Rows } from './rowAccess.ts'

/** What a desk keeps for as long as it runs. */
const ofDesks = new Set(['write-turn'])

/** The documents of the MongoDB at `url`, which names a database. */
export function mongodbRows(url: string): RowAccess {
  const within = async <T>(work: (db: Db) => Promise<T>): Promise<T> => {
    const client = new MongoClient(url)
    try {
      return await work(client.db())
    } finally {
      await client.close()
    }
  }
  return {
    read: () =>
      within(async (db) => {
        const rows: Rows = new Map()
        for (const collection of await collectionsOf(db)) {
          const found = await db.collection(collection).find().toArray()
          if (found.length > 0) rows.set(collection, found)
        }
        return rows
      }),
    write: (rows) =>
      within(async (db) => {
        for (const [collection, documents] of rows)
          await db.collection(collection).insertMany(documents)
      }),
    clear: () =>
      within(async (db) => {
        for (const collection of await collectionsOf(db))
          await db.collection(collection).deleteMany()
      }),
  }
}

async function collectionsOf(db: Db): Promise<string[]> {
  const collections = await db.listCollections({}, { nameOnly: true }).toArray()
  return collections.map(({ name }) => name).filter((name) => !ofDesks.has(name))
}
