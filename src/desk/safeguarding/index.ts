// What protects people: consents and what rests on them, and what texts must not give away.
// The confidential collections are in consents/ and shelterSites/, the cryptography in sealing/, what
// follows from a type's being sensitive in sensitive/.
// May import src/desk/workflow, src/desk/editions, src/desk/fields, src/desk/files and what they may.
export { CONSENTS, unpublishExpired } from './consent.ts'
export { consentProblem } from './consentTerms.ts'
export { expiryTask } from './expiryTask.ts'
export { fillConsents } from './fillConsents.ts'
export { type IdentifyingDetailKind, identifyingDetails } from './identifyingDetails.ts'
export { siteDetails } from './siteDetails.ts'
