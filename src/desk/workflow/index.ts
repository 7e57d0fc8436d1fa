// What may be done to an edition and how: transitions, gate, publish, discard, operational facts, consent.
// Each mutation is one operation that endpoints, hooks, jobs and the seed call; nothing else writes editions.
// transitions.ts and operationalRights.ts are pure and may be imported by the browser. May import src/desk/editions and below.
export { CONSENTS, consentEndpoints, unpublishExpired } from '#desk/safeguarding/consent.ts'
export {
  consentChanged,
  refuseWhileConsentInUse,
  restOnConsent,
} from '#desk/safeguarding/consentChanged.ts'
export { consentProblem, findConsent } from '#desk/safeguarding/consentTerms.ts'
export type { Dependant } from './dependants.ts'
export type { OperationalDescription } from '#desk/operational/describeOperational.ts'
export {
  leaveTombstones,
  refreshAfterChange,
  refreshGlobalAfterChange,
  refuseDeleteWhileLive,
  refuseTrashWhileLive,
} from './refresh/documentHooks.ts'
export { globalEndpoints, typeEndpoints } from './http/endpoints.ts'
export { fillQueue } from '#desk/worklist/fillQueue.ts'
export { type GiveawayKind, giveaways } from '#desk/safeguarding/giveaways.ts'
export type { Change, EditionChanges } from '#desk/changes/listChanges.ts'
export type { EditionOverview, NamedFinding } from './http/listEditions.ts'
export { refreshUsers } from './refresh/mediaHooks.ts'
export { OPERATIONAL } from '#desk/operational/operational.ts'
export { recover } from './refresh/recover.ts'
export { refreshMedia } from './refresh/refreshMedia.ts'
export { reproject } from './refresh/reproject.ts'
export { siteGiveaways } from '#desk/safeguarding/siteGiveaways.ts'
export { slugHistoryCollection } from './slugHistory.ts'
export { transition } from './transition.ts'
export type { Transition } from './transitions.ts'
