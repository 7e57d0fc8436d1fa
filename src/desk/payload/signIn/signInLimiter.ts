import type { Bound, SignInBounds } from './bounds.ts'
import { Tallies } from './tallies.ts'

/** An attempt to sign in, with hashed keys for account and address. */
export interface Attempt {
  readonly account: string
  readonly address: string
}

/** Why an attempt is refused. */
export interface Wait {
  /** Milliseconds until it is allowed. */
  readonly time: number
  /** Whether failures for the account are a reason; unlocking the account removes these. */
  readonly isOfAccount: boolean
}

/**
 * Counts attempts to sign in. An attempt counts as a failure at once, and is taken back when it
 * succeeds; otherwise many simultaneous attempts would pass before the first had failed. A refused
 * attempt checks no password and is not counted, so that no address can add failures for an account
 * without end. Everything depends on the typed account name and the address, never on whether the
 * account exists, so that answers do not tell. Moments are in milliseconds since 1970.
 */
export class SignInLimiter {
  readonly #pairs: Tallies
  readonly #addresses: Tallies
  readonly #accounts: Tallies
  readonly #recoveries: Tallies
  /** Addresses from which somebody has signed in successfully, such as an office or a carrier. */
  readonly #known: Tallies

  constructor(private readonly bounds: SignInBounds) {
    this.#pairs = new Tallies(bounds.pair.memory, 'last')
    this.#addresses = new Tallies(bounds.address.window, 'first')
    this.#accounts = new Tallies(bounds.account.window, 'first')
    this.#recoveries = new Tallies(bounds.recovery.window, 'first')
    this.#known = new Tallies(bounds.known.memory, 'last')
  }

  /** How long an attempt has to wait; null if it is allowed. */
  wait(attempt: Attempt, now: number): Wait | null {
    const { account, address } = this.bounds
    const isKnown = this.#isKnown(attempt.address, now)
    const ofPair = this.#pairWait(attempt, now)
    const ofAccount = isKnown ? 0 : over(this.#accounts, attempt.account, account, now)
    const ofAddress = over(this.#addresses, attempt.address, this.#allowed(address, isKnown), now)
    const time = Math.max(ofPair, ofAccount, ofAddress)
    return time > 0 ? { time, isOfAccount: ofPair > 0 || ofAccount > 0 } : null
  }

  begin(attempt: Attempt, now: number): void {
    this.#pairs.add(pairOf(attempt), now)
    this.#accounts.add(attempt.account, now)
    this.#addresses.add(attempt.address, now)
  }

  succeed(attempt: Attempt, now: number): void {
    this.#pairs.forget(pairOf(attempt))
    this.#accounts.take(attempt.account, now)
    this.#addresses.take(attempt.address, now)
    this.#known.add(attempt.address, now)
  }

  /** Forgets the failures for an account before the moment at which it was unlocked. */
  unlock(attempt: Attempt, at: number): void {
    this.#pairs.forget(pairOf(attempt), at)
    this.#accounts.forget(attempt.account, at)
  }

  /** Counts a request for a new password; gives the milliseconds that it has to wait, or 0. */
  recover(address: string, now: number): number {
    const bound = this.#allowed(this.bounds.recovery, this.#isKnown(address, now))
    const time = over(this.#recoveries, address, bound, now)
    if (time === 0) this.#recoveries.add(address, now)
    return time
  }

  #isKnown(address: string, now: number): boolean {
    return this.#known.of(address, now) !== undefined
  }

  #allowed({ limit, window }: Bound, isKnown: boolean): Bound {
    return { limit: isKnown ? limit * this.bounds.known.times : limit, window }
  }

  #pairWait(attempt: Attempt, now: number): number {
    const { free, wait, longest } = this.bounds.pair
    const { count, last } = this.#pairs.of(pairOf(attempt), now) ?? { count: 0, last: now }
    if (count < free) return 0
    return Math.max(0, last + Math.min(longest, wait * 2 ** (count - free)) - now)
  }
}

const pairOf = ({ account, address }: Attempt): string => `${account} ${address}`

/** Milliseconds until a key that has reached its limit may go on; 0 below the limit. */
function over(tallies: Tallies, key: string, { limit, window }: Bound, now: number): number {
  const tally = tallies.of(key, now)
  return tally && tally.count >= limit ? tally.first + window - now : 0
}
