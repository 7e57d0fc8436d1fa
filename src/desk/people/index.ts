// The people of the desk: the collection of accounts, its rules, and the first administrator.
// Operations on accounts are in accounts/, which has an index of its own.
// May import src/desk/fields, src/desk/audit, src/desk/search, src/desk/access, src/desk/database,
// src/desk/mail and src/shared.
export { usersCollection } from './collection.ts'
export { ensureAdministrator } from './firstAdministrator.ts'
