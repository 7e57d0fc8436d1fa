// The sealed sites of shelters: a confidential collection, for safeguarding alone.
// May import the rest of src/desk/safeguarding and what that may.
export { openSiteTexts } from './openSiteTexts.ts'
export { shelterSites } from './plugin.ts'
