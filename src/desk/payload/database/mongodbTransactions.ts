import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import type { TransactionEngine } from '#desk/database/index.ts'

/** Payload's own transaction methods, as they were before the queue took their place. */
export type PayloadTransactions = Pick<
  MongooseAdapter,
  'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'
>

/** A replica set's (or sharded cluster's) transactions, by Payload's own methods. */
export function mongodbTransactions(own: PayloadTransactions): TransactionEngine {
  return {
    begin: async () => String(await own.beginTransaction()),
    commit: ({ id }) => own.commitTransaction(id),
    rollback: ({ id }) => own.rollbackTransaction(id),
  }
}

/** A standalone MongoDB has no transactions: its writes take turns, and that is all. */
export function withoutTransactions(): TransactionEngine {
  return {
    begin: () => Promise.resolve(crypto.randomUUID()),
    commit: () => Promise.resolve(),
    rollback: () => Promise.resolve(),
  }
}
