const SECOND = 1000
const MINUTE = 60 * SECOND

/** A limit within a time, in milliseconds from the first event. */
export interface Bound {
  readonly limit: number
  readonly window: number
}

/** How many attempts are allowed. */
export interface SignInBounds {
  /**
   * Failures for one account from one address. After `free` failures each further attempt has to
   * wait, first `wait` milliseconds, then twice as long each time, up to `longest`. The failures
   * are forgotten after `memory` milliseconds without a new one.
   */
  readonly pair: {
    readonly free: number
    readonly wait: number
    readonly longest: number
    readonly memory: number
  }
  /** Failures from one address, for whatever accounts. */
  readonly address: Bound
  /**
   * Failures for one account from all addresses; applies to addresses without a successful sign-in.
   */
  readonly account: Bound
  /** Requests for a new password, and uses of reset links, from one address. */
  readonly recovery: Bound
  /**
   * Addresses with a successful sign-in: how long it counts, and how many times more they may do.
   */
  readonly known: { readonly memory: number; readonly times: number }
}

/**
 * The limits of a desk. One address can reach 15 failures for an account in a quarter of an hour,
 * so at least four addresses together are needed to close the account to unknown addresses.
 */
export const signInBounds: SignInBounds = {
  pair: { free: 10, wait: 15 * SECOND, longest: 15 * MINUTE, memory: 60 * MINUTE },
  address: { limit: 20, window: 15 * MINUTE },
  account: { limit: 60, window: 15 * MINUTE },
  recovery: { limit: 10, window: 15 * MINUTE },
  known: { memory: 30 * 24 * 60 * MINUTE, times: 5 },
}
