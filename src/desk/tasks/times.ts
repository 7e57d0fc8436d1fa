/** How tasks are performed in time, in milliseconds. */
export interface TaskTimes {
  /**
   * How long a claim holds unless it is renewed, which a desk that works does three times as often.
   * So long a task waits whose desk was killed.
   */
  readonly lease: number
  /** How often each kind is asked for, beside being told: for what another program has scheduled. */
  readonly poll: number
}

/** A lease outlasts the longest write (30 s) with what it waits for at its renewal. */
export const defaultTimes: TaskTimes = { lease: 45_000, poll: 5000 }

const SECOND = 1000
const HOUR = 60 * 60 * SECOND

/**
 * The pause after a failure: 5 s, 20 s, 80 s, 5 min, 21 min, then as long as it may be.
 * @param attempts how often it has failed in a row
 */
export const pauseAfter = (attempts: number, longest = HOUR): number =>
  Math.min(longest, 5 * SECOND * 4 ** Math.min(attempts - 1, 10))
