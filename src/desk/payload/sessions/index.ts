// The sessions of an account: which are kept, and the one way in which the list of them changes.
// May import src/desk/database, src/shared/errors and the rest of src/desk/access.
export { narrowSessionWrites } from './narrowSessionWrites.ts'
export { refuseEndedSession } from './refuseEndedSession.ts'
