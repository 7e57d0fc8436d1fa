// Protects people: consents and the stories that depend on them, and details that texts must not
// reveal. The confidential collections are in consents/ and shelterSites/, the cryptography in
// sealing/, and the rules of sensitive types in sensitive/.
// May import src/desk/workflow, src/desk/editions, src/desk/fields, src/desk/files and what they
// may.
export { CONSENTS, unpublishExpired } from './consent.ts'
export { consentProblem } from './consentTerms.ts'
export { expiryTask } from './expiryTask.ts'
export { fillConsents } from './fillConsents.ts'
export { identifyingDetails } from './identifyingDetails.ts'
export { withGuardedTexts } from './withGuardedTexts.ts'
export { siteDetails } from './siteDetails.ts'
