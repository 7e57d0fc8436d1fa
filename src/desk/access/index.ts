/**
 * Actors and permissions: roles, the policy as data, and the guards that every content type has.
 * May import Payload's types, `src/desk/fieldTree`, `src/desk/database` and `src/shared`.
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
  isTrashWrite,
} from './contentAccess.ts'
export { exceptReads } from './exceptReads.ts'
export { formRules } from './formRules.ts'
export { formAccess } from './formAccess.ts'
export { contentGuards } from './guards.ts'
export { confidentialMark, isConfidential } from './isConfidential.ts'
export { type SensitiveRule, isSensitive } from './isSensitive.ts'
export { isRestoring } from './refuseDropped.ts'
export { globalLocaleGuard, localeGuard } from './localeGuard.ts'
export { mayWriteDocument } from './mayWriteDocument.ts'
export { mayWriteText } from './mayWriteText.ts'
export { policy } from './policy.ts'
export { type ContentPolicy, policyOf } from './policyOf.ts'
export {
  fieldsRefusal,
  malformed,
  notFound,
  roleRefusal,
  tooManyAttempts,
  unauthenticated,
  wordsRequired,
} from './refusals.ts'
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
export { globalTranslatorGuard, translatorGuard } from './translatorGuard.ts'
