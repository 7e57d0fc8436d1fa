// Every code that the project answers with, by topic: its status, where it occurs, its words.
// A code that is not here does not compile; docs/api.md shows this table, held by a test.
// May import src/shared/localization.
export { errorTable } from './errorTable.ts'
export type { ErrorEntry } from './errorEntry.ts'
