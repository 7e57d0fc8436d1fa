// The sealed sites of shelters: a confidential collection, for safeguarding alone.
// May import the rest of src/desk/safeguarding and what that may.
export { shelterSitesCollection } from './collection.ts'
export { openSiteTexts } from './openSiteTexts.ts'
