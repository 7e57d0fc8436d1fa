// Consents and their files: confidential collections, for safeguarding alone.
// May import the rest of src/desk/safeguarding and what that may.
export { consentsCollection } from './collection.ts'
export { consentFilesCollection } from './consentFiles.ts'
