/**
 * Who may what: roles, the policy as data, and the guards that every content type carries.
 * Imports Payload's types, `src/localization`, `src/errors`, `src/config` and, to record what was
 * granted, `src/audit`.
 */
export { allOf, anyOf } from './compose.ts'
export {
  auditAccess,
  byRole,
  confidentialAccess,
  contentAccess,
  editionsAccess,
  globalAccess,
} from './contentAccess.ts'
export { closeDesk } from './closeDesk.ts'
export { ensureAdministrator, type FirstAccount } from './firstAdministrator.ts'
export { contentGuards, globalGuards } from './guards.ts'
export { type ContentKind, policy } from './policy.ts'
export { activePerson, deskRoles, hasRole, type Person, type Role, roles } from './roles.ts'
export { openTo } from './openEndpoints.ts'
