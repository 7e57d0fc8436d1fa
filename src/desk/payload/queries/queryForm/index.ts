// Checks the form of a query: whole numbers in range, operators that a field has, values of the
// right form. Who may query is decided elsewhere, by Payload and the policy.
// May import src/shared/errors and the refusals of src/desk/access.
export { checkQuery } from './checkQuery.ts'
export type { Asked } from './checkWhere.ts'
export { globalQueryGuard, queryGuard } from './queryGuard.ts'
