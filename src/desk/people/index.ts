// The people of the desk: the collection of their accounts, its rules, and the first administrator.
// What is done to an account is in accounts/, which has a face of its own.
// May import src/desk/fields, src/desk/audit, src/desk/search, src/desk/access, src/desk/database, src/desk/mail and src/shared.
export { usersCollection } from './collection.ts'
export { ensureAdministrator } from './firstAdministrator.ts'
