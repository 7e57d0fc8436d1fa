const KILOBYTE = 1024

/** How much one GraphQL request may ask for; `queryLimits` of src/desk/access comes on top. */
export const graphqlLimits = {
  /** Bytes of a request. A longer document is written by REST. */
  body: 64 * KILOBYTE,
  /** Tokens of a document, as GraphQL's grammar counts them: everything of the largest type fits. */
  tokens: 3000,
  /** Braces, brackets and parentheses inside each other, in a document and in its variables. */
  nesting: 60,
  /** What is wrong with a document is told of this many places. */
  errors: 10,
  /** Writes of one request: each is a transaction, and all wait for their turn. */
  writes: 10,
  /** Points, see `queryCost`. */
  cost: 500,
  /** Milliseconds after which no further operation of a request begins. */
  time: 10_000,
} as const
