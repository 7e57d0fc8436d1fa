// What is done to accounts: the role `safeguarding`, resets, unlocking, and who is told of them.
// Each operation decides by what is stored, writes, records and tells in one transaction.
// operator.ts (the command), holderNews.ts and notices.ts (the admin) are imported by their own paths.
// May import src/desk/access, src/desk/audit, src/desk/database, src/desk/mail, src/shared/localization and src/shared/errors.
export { USERS, accountByEmail, accountById, normalEmail } from './account.ts'
export { accountEndpoints } from './endpoints.ts'
export { guardSafeguarding } from './guardSafeguarding.ts'
export { guardUnlock } from './guardUnlock.ts'
export { everHeld } from './holders.ts'
export { markHolders } from './markHolders.ts'
export { passwordHash } from './passwordHash.ts'
export { noMail } from './refusals.ts'
export { requireCurrentPassword } from './requireCurrentPassword.ts'
export { recordAccountChanges, rememberAccount } from './recordAccountChanges.ts'
export { requestReset, sendResetLinkTask } from './reset.ts'
export { storedToken, voidResetLink } from './resetLink.ts'
export { tellHolderTask, tellHolders } from './tellHolders.ts'
