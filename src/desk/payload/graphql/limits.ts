const KILOBYTE = 1024

/** Limits of one GraphQL request, in addition to `queryLimits` of src/desk/payload/queries. */
export const graphqlLimits = {
  /** Bytes of a request's body. Larger documents have to be written by REST. */
  body: 64 * KILOBYTE,
  /**
   * Tokens of a document, as GraphQL's grammar counts them. A query for all fields of the largest
   * type fits.
   */
  tokens: 3000,
  /** Levels of braces, brackets and parentheses, in a document and in its variables. */
  nesting: 60,
  /** Most errors that are reported for one document. */
  errors: 10,
  /** Writes of one request. Each is a transaction that waits in the queue. */
  writes: 10,
  /** Points, see `queryCost`. */
  cost: 500,
  /** Milliseconds after which no further operation of the request starts. */
  time: 10_000,
} as const
