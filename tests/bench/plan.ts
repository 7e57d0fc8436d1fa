/** How long and how often everything is measured. */
export interface Plan {
  /** Of one run of wrk. */
  readonly seconds: number
  /** Rounds that count, after one for warming up. */
  readonly rounds: number
  /** News in the small and the large database, each in three locales. */
  readonly sizes: { readonly small: number; readonly large: number }
  /** Requests for each kind of list and round. */
  readonly requests: number
}

/**
 * What the table is made of; about seven minutes. Many short rounds, since the speed of a shared
 * machine changes from second to second.
 */
export const full: Plan = {
  seconds: 2,
  rounds: 9,
  sizes: { small: 200, large: 20_000 },
  requests: 60,
}

/** Only shows that the bench runs; its numbers mean little. */
export const quick: Plan = {
  seconds: 1,
  rounds: 1,
  sizes: { small: 200, large: 2000 },
  requests: 20,
}
