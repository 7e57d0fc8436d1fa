// Starts the desk: builds the admin if it is outdated, prepares the database, opens the server.
// May import everything of src/desk but src/desk/commands. src/desk/main.ts loads startDesk.ts once
// the admin is built.
export { ensureBuilt } from './ensureBuilt.ts'
