import { type Client, createClient } from '@libsql/client'
import { MongoClient } from 'mongodb'

import type { TestDatabase } from '../databases.ts'
import { createTables } from './tables.ts'

/** A row of a table, by the names of the collection's fields. */
export type Row = Record<string, unknown>

/** Writes rows in the form of the desk's adapters. */
export type RowWriter = {
  /** Inserts a row, or replaces the one with the same `id`. */
  put: (collection: 'editions' | 'epochs' | 'media' | 'slug-history', row: Row) => Promise<void>
  close: () => Promise<void>
}

/** Opens a fresh database and creates everything that delivery reads. */
export async function rowWriter({ kind, url }: TestDatabase): Promise<RowWriter> {
  if (kind === 'mongodb') return mongoWriter(new MongoClient(url))
  await createTables(url)
  return sqliteWriter(createClient({ url }))
}

function mongoWriter(client: MongoClient): RowWriter {
  return {
    async put(collection, { id, ...fields }) {
      const rows = client.db().collection<Row & { _id: string }>(collection)
      await rows.replaceOne({ _id: String(id) }, fields, { upsert: true })
    },
    close: () => client.close(),
  }
}

const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter}`).toLowerCase()

const stored = (value: unknown): number | string | null => {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'object' ? JSON.stringify(value) : (value as number | string)
}

function sqliteWriter(client: Client): RowWriter {
  return {
    async put(collection, row) {
      const names = Object.keys(row).map((name) => `"${snake(name)}"`)
      const updates = names.map((name) => `${name} = excluded.${name}`)
      await client.execute({
        sql: `INSERT INTO ${collection.replace('-', '_')} (${names.join(', ')})
          VALUES (${names.map(() => '?').join(', ')})
          ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`,
        args: Object.values(row).map(stored),
      })
    },
    async close() {
      client.close()
    },
  }
}
