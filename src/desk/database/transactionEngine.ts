import type { WriteLock } from './writeLock.ts'

/** How a database makes the writes of a lock atomic. `id` is Payload's `transactionID`. */
export interface TransactionEngine {
  /** Opens a transaction and returns its id, by which Payload's methods find it. */
  begin(lock: WriteLock): Promise<string>
  commit(lock: WriteLock): Promise<void>
  /** Never fails: what cannot be rolled back was never stored. */
  rollback(lock: WriteLock): Promise<void>
}
