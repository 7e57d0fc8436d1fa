// Lists how a working copy differs from what is live, as texts for people.
// May import src/desk/workflow and what that may.
export { type FieldChange, type EditionChanges, listChanges } from './listChanges.ts'
