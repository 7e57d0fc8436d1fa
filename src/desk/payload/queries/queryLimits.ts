/**
 * How much one call of a person may ask for. Measured with the heaviest calls that these allow: see
 * `tests/integration/desk/graphql/heaviest.suite.ts`. The admin asks for less of each.
 */
export const queryLimits = {
  /** Documents, versions or values of one list. */
  rows: 100,
  /** Documents that one bulk write may change. */
  bulk: 15,
  /** Relations inside relations that are filled in, as Payload counts `depth`; also its default. */
  depth: 2,
  /** Conditions of one filter: `where[title][like]` is one. */
  conditions: 50,
  /** `and`, `or` and fields inside each other. */
  nesting: 10,
  /** Values of all lists of a filter together: `in` of a page of a picker and what is chosen. */
  values: 500,
  /** Letters of all values of a filter together: 500 ids, and then some. */
  letters: 20_000,
  /** Fields to sort by. */
  sorts: 5,
} as const
