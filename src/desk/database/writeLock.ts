import { KerbenError } from '#shared/errors/index.ts'

/** `rolled back`: rolled back, by whom or for what `WriteLock.reason` tells. */
type LockState = 'open' | 'committed' | 'rolled back'

/** One holder's time on the database: a transaction, where the database has them. */
export class WriteLock {
  /** Payload's `req.transactionID`. */
  id = ''
  /** How many of the adapter's write methods are at work in it. */
  running = 0
  #state: LockState = 'open'
  #reason: Error | undefined

  get isOpen(): boolean {
    return this.#state === 'open'
  }

  get isRolledBack(): boolean {
    return this.#state === 'rolled back'
  }

  commit(): void {
    this.#state = 'committed'
  }

  rollBack(reason?: Error): void {
    this.#state = 'rolled back'
    this.#reason = reason
  }

  /** Throws when the lock is released: what comes late must not get into somebody else's lock. */
  assertOpen(): void {
    if (!this.isOpen) throw this.refusal()
  }

  /** Why a write or a commit that comes after the lock's end is refused. */
  refusal(): Error {
    return this.#reason ?? new KerbenError({ code: 'write_too_late' })
  }
}
