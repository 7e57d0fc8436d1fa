import type { Turn } from './turn.ts'

/** How a database keeps a turn's writes together. `id` is Payload's `transactionID`. */
export interface TransactionEngine {
  /** Opens a transaction; gives its id. From then on Payload's methods find it by that id. */
  begin(turn: Turn): Promise<string>
  commit(turn: Turn): Promise<void>
  /** Never fails: what cannot be rolled back was never stored. */
  rollback(turn: Turn): Promise<void>
}
