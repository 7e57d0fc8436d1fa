import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { SQL } from '@payloadcms/db-sqlite/drizzle'
import type { Payload, PayloadRequest } from 'payload'

/** Whether an adapter is SQLite's: Payload names only what every database has. */
const isSqlite = (adapter: object): adapter is SQLiteAdapter => 'drizzle' in adapter

/**
 * What a query of ours selects on SQLite, in the transaction that `req` holds: for tables that
 * Payload knows nothing of, such as those that triggers keep.
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
  // Payload types a transaction as that of any database that Drizzle knows
  return 'all' in database ? database.all<Row>(query) : null
}
