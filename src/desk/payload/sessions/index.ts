// The sessions of an account: which are kept, and the only way to change their list.
// May import src/desk/database, src/shared/errors and the rest of src/desk/access.
export { narrowSessionWrites } from './narrowSessionWrites.ts'
export { refuseEndedSession } from './refuseEndedSession.ts'
