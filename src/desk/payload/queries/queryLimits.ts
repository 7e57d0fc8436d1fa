/**
 * Limits of one call of a person, measured with the heaviest calls that they allow: see
 * `tests/integration/desk/graphql/heaviest.suite.ts`. The admin stays below each of them.
 */
export const queryLimits = {
  /** Documents, versions or values of one list. */
  rows: 100,
  /** Documents that one bulk write may change. */
  bulk: 15,
  /** Levels of relations that are populated, as Payload counts `depth`; also the default. */
  depth: 2,
  /** Conditions of one filter: `where[title][like]` is one. */
  conditions: 50,
  /** `and`, `or` and fields inside each other. */
  nesting: 10,
  /** Values of all lists of a filter together: `in` of a page of a picker and what is chosen. */
  values: 500,
  /** Characters of all values of a filter together: 500 ids, with some reserve. */
  letters: 20_000,
  /** Fields to sort by. */
  sorts: 5,
} as const
