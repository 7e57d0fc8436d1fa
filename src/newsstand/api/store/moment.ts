/** What the published content is like at a moment, as far as lists depend on it. */
export interface Moment {
  readonly revision: number
  /** When the state was read, ISO 8601 in UTC like all instants here. */
  readonly at: string
  /** When the next consent runs out, which takes an edition away without a publish; null for never. */
  readonly nextExpiry: string | null
}

/** Whether no consent has ended since the state was read. */
export const lasts = ({ at, nextExpiry }: Moment, now: Date): boolean => {
  const text = now.toISOString()
  return at <= text && (nextExpiry === null || text < nextExpiry)
}
