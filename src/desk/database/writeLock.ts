import { KerbenError } from '#shared/errors/index.ts'

/** After `rolled back`, `WriteLock.reason` tells why. */
type LockState = 'open' | 'committed' | 'rolled back'

/** The time in which one holder may write: a transaction, where the database has them. */
export class WriteLock {
  /** Payload's `req.transactionID`. */
  id = ''
  /** How many of the adapter's write methods are running under this lock. */
  running = 0
  #state: LockState = 'open'
  #reason: Error | undefined
  readonly #afterCommit: (() => void)[] = []

  get isOpen(): boolean {
    return this.#state === 'open'
  }

  get isRolledBack(): boolean {
    return this.#state === 'rolled back'
  }

  commit(): void {
    this.#state = 'committed'
  }

  /** Registers a function for `committed` to call. */
  onCommit(then: () => void): void {
    this.#afterCommit.push(then)
  }

  /** Call it after everything is stored. */
  committed(): void {
    for (const then of this.#afterCommit) then()
  }

  rollBack(reason?: Error): void {
    this.#state = 'rolled back'
    this.#reason = reason
  }

  /**
   * Throws once the lock has ended: a late write must not get into another holder's transaction.
   */
  assertOpen(): void {
    if (!this.isOpen) throw this.refusal()
  }

  /** Why a write or a commit that comes after the lock's end is refused. */
  refusal(): Error {
    return this.#reason ?? new KerbenError({ code: 'write_too_late' })
  }
}
