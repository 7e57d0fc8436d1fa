// Everything that alters or closes Payload: who is let in and by which way, the size and form of
// questions, GraphQL, sessions, signing in, server functions. docs/upgrading.md has a line for each.
// May import src/desk/people/accounts, src/desk/audit, src/desk/access, src/desk/database, src/desk/mail and src/shared.
export { answerKerbenError } from './apiError.ts'
export { closeDesk } from './closeDesk.ts'
export { queryLimits } from './queryLimits.ts'
export { repeatWrites } from './repeatWrites.ts'
export { readForm } from './requestForm.ts'
export { signIn } from './signIn/index.ts'
