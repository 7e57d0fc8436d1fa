import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import type { SharedTurn, TransactionEngine } from '#desk/database/index.ts'

/** Payload's own transaction methods, from before the queue replaced them. */
export type PayloadTransactions = Pick<
  MongooseAdapter,
  'beginTransaction' | 'commitTransaction' | 'rollbackTransaction' | 'sessions'
>

/**
 * A replica set's (or sharded cluster's) transactions, by Payload's own methods. A desk whose save
 * is repeated has the turn, and goes first.
 */
export function mongodbTransactions(own: PayloadTransactions, turn: SharedTurn): TransactionEngine {
  return {
    begin: async () => {
      await turn.othersFirst()
      return String(await own.beginTransaction())
    },
    commit: async ({ id }) => {
      const session = own.sessions[id]
      try {
        await own.commitTransaction(id)
      } catch (error) {
        // Payload has let go of it; what the server still keeps of it ends when it is used again
        await session?.endSession()
        throw error
      }
    },
    rollback: ({ id }) => own.rollbackTransaction(id),
  }
}

/** For a standalone MongoDB, which has no transactions: writes only run one at a time. */
export function withoutTransactions(): TransactionEngine {
  return {
    begin: () => Promise.resolve(crypto.randomUUID()),
    commit: () => Promise.resolve(),
    rollback: () => Promise.resolve(),
  }
}
