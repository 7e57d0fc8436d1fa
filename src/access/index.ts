/**
 * Who may what: roles, the policy as data, and the guards that every content type carries.
 * Imports Payload's types, `src/localization`, `src/errors`, `src/config` and, to record what was
 * granted, `src/audit`.
 */
export { closeDesk } from './closeDesk.ts'
export { anyOf } from './compose.ts'
export {
  auditAccess,
  byRole,
  confidentialAccess,
  contentAccess,
  editionsAccess,
  globalAccess,
  safeguardingField,
} from './contentAccess.ts'
export { ensureAdministrator } from './firstAdministrator.ts'
export { formAccess } from './formAccess.ts'
export { contentGuards, globalGuards } from './guards.ts'
export { isObject } from './isObject.ts'
export { isPayloadsOwn } from './internalAccess.ts'
export { confidentialMark, isConfidential } from './isConfidential.ts'
export { isRestoring } from './isRestoring.ts'
export { cappedLimit, cappedQuery } from './limitPeople.ts'
export { localeGuard } from './localeGuard.ts'
export { mayWriteDocument } from './mayWriteDocument.ts'
export { mayWriteText } from './mayWriteText.ts'
export { type ContentKind, policy } from './policy.ts'
export { admit } from './openEndpoints.ts'
export { policyOf } from './policyOf.ts'
export { isId } from './queryForm/index.ts'
export { queryLimits } from './queryLimits.ts'
export { querySize } from './querySize.ts'
export { fieldsRefusal, malformed, roleRefusal, unauthenticated } from './refusals.ts'
export { readForm } from './requestForm.ts'
export { refuseDropped } from './refuseDropped.ts'
export {
  type Person,
  type Role,
  activePerson,
  deskRoles,
  hasRole,
  roleLabels,
  roles,
} from './roles.ts'
export { sameValue } from './sameValue.ts'
export { refuseEndedSession } from './sessions/index.ts'
