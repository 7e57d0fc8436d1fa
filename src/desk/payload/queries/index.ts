// What a person may ask: how much, by which paths, in which form, whatever way it comes by.
// May import src/desk/access, src/shared/errors and src/shared/localization.
export { countAsPerson } from './countAsPerson.ts'
export { globalVersionIds } from './globalVersionIds.ts'
export { limitGlobalVersions } from './limitGlobalVersions.ts'
export { cappedLimit, cappedQuery, checkQuerySize, limitPeople } from './limitPeople.ts'
export { pathGuard } from './pathGuard.ts'
export { queryLimits } from './queryLimits.ts'
export { querySize } from './querySize.ts'
