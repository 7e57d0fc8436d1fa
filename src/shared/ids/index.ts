// What an id looks like, for both programs and both databases.
// Imports nothing of ours.
export { isId, isUuid } from './ids.ts'
