/**
 * Who may what: roles, the policy as data, and the guards that every content type carries.
 * Imports Payload's types, `src/localization`, `src/errors`, `src/config` and, to record what was
 * granted, `src/audit`.
 */
export { auditAccess, confidentialAccess, contentAccess, editionsAccess } from './contentAccess.ts'
export { closeDesk } from './closeDesk.ts'
