// The sessions of an account: which are kept, and the one way in which the list of them changes.
// May import src/database, src/errors and the rest of src/access.
export { narrowSessionWrites } from './narrowSessionWrites.ts'
export { refuseEndedSession } from './refuseEndedSession.ts'
