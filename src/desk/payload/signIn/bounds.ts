const SECOND = 1000
const MINUTE = 60 * SECOND

/** How often something may happen within a time, in milliseconds from its first time. */
export interface Bound {
  readonly limit: number
  readonly window: number
}

/** How many tries are let through. */
export interface SignInBounds {
  /**
   * Failures for one account from one address: `free` of them, then each further try waits, at first
   * `wait`, then twice as long, up to `longest`. They are forgotten when none was added for `memory`.
   */
  readonly pair: {
    readonly free: number
    readonly wait: number
    readonly longest: number
    readonly memory: number
  }
  /** Failures from one address, for whatever accounts. */
  readonly address: Bound
  /** Failures for one account from everywhere; it holds for addresses where nobody has signed in well. */
  readonly account: Bound
  /** Requests for a new password, and uses of the link to set one, from one address. */
  readonly recovery: Bound
  /** Where somebody has signed in well: for how long that counts, and how many times as much an address may. */
  readonly known: { readonly memory: number; readonly times: number }
}

/**
 * What holds on a desk. One address reaches 15 failures for an account in a quarter of an hour, so
 * that at least four of them together close it to addresses that nobody knows.
 */
export const signInBounds: SignInBounds = {
  pair: { free: 10, wait: 15 * SECOND, longest: 15 * MINUTE, memory: 60 * MINUTE },
  address: { limit: 20, window: 15 * MINUTE },
  account: { limit: 60, window: 15 * MINUTE },
  recovery: { limit: 10, window: 15 * MINUTE },
  known: { memory: 30 * 24 * 60 * MINUTE, times: 5 },
}
