// Whole responses, kept with their headers and encodings, dropped by the tags they were made of.
// It is asked before Express, so that a hit costs little more than sending bytes.
// May import src/shared/process and src/newsstand/api's types.
export { contentCoding } from './contentCoding.ts'
export { ResponseCache } from './responseCache.ts'
export { sendRepresentation } from './sendRepresentation.ts'
