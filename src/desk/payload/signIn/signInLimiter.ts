import type { Bound, SignInBounds } from './bounds.ts'
import { Tallies } from './tallies.ts'

/** A try to sign in, by keys that name nobody. */
export interface Attempt {
  readonly account: string
  readonly address: string
}

/** Why a try is not let through. */
export interface Wait {
  /** Milliseconds until it is. */
  readonly time: number
  /** Whether failures for the account are a reason, which unlocking it takes away. */
  readonly isOfAccount: boolean
}

/**
 * Counts tries to sign in. A try counts as a failure from its beginning, and is taken back when it
 * succeeds: else many at once would all be let through before the first had failed. One that is not
 * let through checks no password and is not counted, so that no address can add without end to what
 * is counted for an account.
 *
 * All of it goes by the account's name as it was typed and by the address, and nothing by whether
 * there is such an account: what it answers tells nobody that there is.
 * Each moment is in milliseconds since 1970.
 */
export class SignInLimiter {
  readonly #pairs: Tallies
  readonly #addresses: Tallies
  readonly #accounts: Tallies
  readonly #recoveries: Tallies
  /** Addresses where somebody has signed in well: an office, a carrier. */
  readonly #known: Tallies

  constructor(private readonly bounds: SignInBounds) {
    this.#pairs = new Tallies(bounds.pair.memory, 'last')
    this.#addresses = new Tallies(bounds.address.window, 'first')
    this.#accounts = new Tallies(bounds.account.window, 'first')
    this.#recoveries = new Tallies(bounds.recovery.window, 'first')
    this.#known = new Tallies(bounds.known.memory, 'last')
  }

  /** How long a try has to wait; null when it is let through. */
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

  /** Somebody unlocked the account at a moment: what failed before is forgotten. */
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

/** Milliseconds until a key is counted anew, once it has reached its limit; 0 before. */
function over(tallies: Tallies, key: string, { limit, window }: Bound, now: number): number {
  const tally = tallies.of(key, now)
  return tally && tally.count >= limit ? tally.first + window - now : 0
}
