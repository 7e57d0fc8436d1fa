/** A running MongoDB. `stop` ends it when these tests started it, and does nothing otherwise. */
export type TestMongodb = {
  /** A connection string without a database name. */
  url: string
  /** Whether there are transactions; what needs them is reported as skipped otherwise. */
  replicaSet: boolean
  /** Whether it can be told to fail (`failCommand`). */
  testCommands: boolean
  /** Where it came from, for the log. */
  origin: string
  stop: () => Promise<void>
}
