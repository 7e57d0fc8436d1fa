// The append-only record of what was done: who, what, when, to which document, with which reason.
// Operations write it in their own transaction; administrators and safeguarding read it.
// May import src/desk/search, src/desk/access, src/desk/database, src/shared/localization, src/shared/config and src/shared/errors.
export { AUDIT, auditCollection } from './collection.ts'
export { recordAudit } from './record.ts'
