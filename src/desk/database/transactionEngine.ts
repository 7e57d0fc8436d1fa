import type { WriteLock } from './writeLock.ts'

/** How a database keeps a lock's writes together. `id` is Payload's `transactionID`. */
export interface TransactionEngine {
  /** Opens a transaction; gives its id. From then on Payload's methods find it by that id. */
  begin(lock: WriteLock): Promise<string>
  commit(lock: WriteLock): Promise<void>
  /** Never fails: what cannot be rolled back was never stored. */
  rollback(lock: WriteLock): Promise<void>
}
