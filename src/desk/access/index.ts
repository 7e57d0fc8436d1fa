/**
 * Who acts and who may what: roles, the policy as data, and the guards that every content type
 * carries. Imports Payload's types, `src/desk/database` and `src/shared`.
 */
export { actorOf, asSystem, systemActor } from './actor.ts'
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
export { formAccess } from './formAccess.ts'
export { contentGuards, globalGuards } from './guards.ts'
export { isId } from './isId.ts'
export { isObject } from './isObject.ts'
export { confidentialMark, isConfidential } from './isConfidential.ts'
export { isRestoring } from './isRestoring.ts'
export { localeGuard } from './localeGuard.ts'
export { mayWriteDocument } from './mayWriteDocument.ts'
export { mayWriteText } from './mayWriteText.ts'
export { type ContentKind, policy } from './policy.ts'
export { policyOf } from './policyOf.ts'
export { fieldsRefusal, malformed, roleRefusal, unauthenticated } from './refusals.ts'
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
export { sentData } from './sentData.ts'
