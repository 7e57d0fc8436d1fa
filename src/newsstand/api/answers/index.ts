// What each route of /v1 answers: a list, one entry, the changes, the vocabulary,
// the directory of all routes.
// Each takes the parsed query and the store, and gives a body with the tags it was made of.
// May import the rest of src/newsstand/api, and what that may.
export type { RequestContext } from './requestContext.ts'
export { changes } from './changes.ts'
export { directory } from './directory.ts'
export { list } from './list.ts'
export { global, one } from './one.ts'
export { vocabulary } from './vocabulary.ts'
