/** Times for performing tasks, in milliseconds. */
export interface TaskTimes {
  /**
   * How long a claim lasts without renewal; a working desk renews it three times as often. A task
   * of a killed desk waits this long.
   */
  readonly lease: number
  /**
   * How often each kind's tasks are queried, in addition to wake-ups: needed for tasks that other
   * processes schedule.
   */
  readonly poll: number
}

/** The lease is longer than the longest write (30 s), including the wait to renew the lease. */
export const defaultTimes: TaskTimes = { lease: 45_000, poll: 5000 }

const SECOND = 1000
const HOUR = 60 * 60 * SECOND

/**
 * The pause after a failure: 5 s, 20 s, 80 s, 5 min, 21 min, then `longest`.
 * @param attempts how often it has failed in a row
 */
export const pauseAfter = (attempts: number, longest = HOUR): number =>
  Math.min(longest, 5 * SECOND * 4 ** Math.min(attempts - 1, 10))
