// What may be done to an edition and how: transitions, gate, publish, discard, operational facts, consent.
// Each mutation is one operation that endpoints, hooks, jobs and the seed call; nothing else writes editions.
// transitions.ts and operationalRights.ts are pure and may be imported by the browser. May import src/editions and below.
export { CONSENTS, consentEndpoints, unpublishExpired } from './consent.ts'
export { consentChanged, refuseWhileConsentInUse, restOnConsent } from './consentChanged.ts'
export { consentProblem, findConsent } from './consentTerms.ts'
export type { Dependant } from './dependants.ts'
export type { OperationalDescription } from './describeOperational.ts'
export {
  leaveTombstones,
  refreshAfterChange,
  refreshGlobalAfterChange,
  refuseDeleteWhileLive,
  refuseTrashWhileLive,
} from './documentHooks.ts'
export { globalEndpoints, typeEndpoints } from './endpoints.ts'
export { fillQueue } from './fillQueue.ts'
export { type GiveawayKind, giveaways } from './giveaways.ts'
export type { Change, EditionChanges } from './listChanges.ts'
export type { EditionOverview, NamedFinding } from './listEditions.ts'
export { refreshUsers } from './mediaHooks.ts'
export { OPERATIONAL } from './operational.ts'
export { recover } from './recover.ts'
export { refreshMedia } from './refreshMedia.ts'
export { reproject } from './reproject.ts'
export { siteGiveaways } from './siteGiveaways.ts'
export { slugHistoryCollection } from './slugHistory.ts'
export { transition } from './transition.ts'
export type { Transition } from './transitions.ts'
