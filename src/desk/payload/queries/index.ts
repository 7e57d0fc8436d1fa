// Limits on a person's queries: how large, by which paths and in which form, over every API.
// May import src/desk/access, src/shared/errors and src/shared/localization.
export { countAsPerson } from './countAsPerson.ts'
export { globalVersionIds } from './globalVersionIds.ts'
export { limitGlobalVersions } from './limitGlobalVersions.ts'
export { cappedLimit, cappedQuery, checkQuerySize, limitPeople } from './limitPeople.ts'
export { pathGuard } from './pathGuard.ts'
export { queryLimits } from './queryLimits.ts'
export { querySize } from './querySize.ts'
