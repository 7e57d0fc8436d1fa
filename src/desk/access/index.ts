/**
 * Who may what: roles, the policy as data, and the guards that every content type carries.
 * Imports Payload's types, `src/shared/localization`, `src/shared/errors`, `src/shared/config` and, to record what was
 * granted, `src/desk/audit`.
 */
export { closeDesk } from '#desk/payload/closeDesk.ts'
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
export { ensureAdministrator } from '#desk/people/firstAdministrator.ts'
export { formAccess } from './formAccess.ts'
export { contentGuards, globalGuards } from './guards.ts'
export { isObject } from './isObject.ts'
export { isPayloadsOwn } from '#desk/payload/internalAccess.ts'
export { confidentialMark, isConfidential } from './isConfidential.ts'
export { isRestoring } from './isRestoring.ts'
export { cappedLimit, cappedQuery } from '#desk/payload/limitPeople.ts'
export { localeGuard } from './localeGuard.ts'
export { mayWriteDocument } from './mayWriteDocument.ts'
export { mayWriteText } from './mayWriteText.ts'
export { type ContentKind, policy } from './policy.ts'
export { admit } from '#desk/payload/openEndpoints.ts'
export { policyOf } from './policyOf.ts'
export { isId } from '#desk/payload/queryForm/index.ts'
export { queryLimits } from '#desk/payload/queryLimits.ts'
export { querySize } from '#desk/payload/querySize.ts'
export { fieldsRefusal, malformed, roleRefusal, unauthenticated } from './refusals.ts'
export { readForm } from '#desk/payload/requestForm.ts'
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
export { refuseEndedSession } from '#desk/payload/sessions/index.ts'
