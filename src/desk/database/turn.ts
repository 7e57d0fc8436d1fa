import { KerbenError } from '#shared/errors/index.ts'

/** `lost`: rolled back, by whom or for what `Turn.reason` tells. */
type TurnState = 'open' | 'committed' | 'lost'

/** One holder's time on the database: a transaction, where the database has them. */
export class Turn {
  /** Payload's `req.transactionID`. */
  id = ''
  /** How many of the adapter's write methods are at work in it. */
  running = 0
  #state: TurnState = 'open'
  #reason: Error | undefined

  get isOpen(): boolean {
    return this.#state === 'open'
  }

  get isLost(): boolean {
    return this.#state === 'lost'
  }

  commit(): void {
    this.#state = 'committed'
  }

  lose(reason?: Error): void {
    this.#state = 'lost'
    this.#reason = reason
  }

  /** Throws when the turn is over: what comes late must not get into somebody else's turn. */
  assertOpen(): void {
    if (!this.isOpen) throw this.refusal()
  }

  /** Why a write or a commit that comes after the turn's end is refused. */
  refusal(): Error {
    return (
      this.#reason ??
      new KerbenError({
        code: 'write_too_late',
        status: 503,
        message: 'This save is over: it was committed or rolled back before this write.',
      })
    )
  }
}
