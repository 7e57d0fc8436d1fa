// The form of what is asked: whole numbers in range, operators that a field's kind knows, values of
// the right form. It says nothing about who may ask; that is Payload's, and the policy's.
// May import src/shared/errors and the refusals of src/desk/access.
export { checkQuery } from './checkQuery.ts'
export type { Asked } from './checkWhere.ts'
export { globalQueryGuard, queryGuard } from './queryGuard.ts'
