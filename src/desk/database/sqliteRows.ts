import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { SQL } from '@payloadcms/db-sqlite/drizzle'
import type { Payload, PayloadRequest } from 'payload'

/** Whether an adapter is SQLite's; Payload's type covers only what all databases share. */
const isSqlite = (adapter: object): adapter is SQLiteAdapter => 'drizzle' in adapter

/**
 * The rows that our own query selects on SQLite, in the transaction of `req`: for tables unknown to
 * Payload, such as those that triggers maintain.
 * @returns null on another database
 */
export async function sqliteRows<Row>(
  payload: Payload,
  query: SQL,
  req?: Pick<Partial<PayloadRequest>, 'transactionID'>,
): Promise<Row[] | null> {
  if (!isSqlite(payload.db)) return null
  const id = await req?.transactionID
  const held = id === undefined ? undefined : payload.db.sessions[String(id)]
  const database = held?.db ?? payload.db.drizzle
  // Payload's type of a transaction covers all databases of Drizzle
  return 'all' in database ? database.all<Row>(query) : null
}
