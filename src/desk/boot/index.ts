// How the desk starts: the admin is built where it is older than its sources, the database prepared, the server opened.
// May import everything of src/desk but src/desk/commands. src/desk/main.ts loads startDesk.ts once the admin is built.
export { ensureBuilt } from './ensureBuilt.ts'
