// What a caller may ask: parameters, filters, sort, include, checked against the type's contract.
// Pure; whatever is unknown is a 400 that lists what is known.
// May import src/shared/contract, src/shared/localization and src/newsstand/api's problems.
export { CHANGES_PARAMETERS, readChangesQuery } from './changesQuery.ts'
export {
  ENTRY_PARAMETERS,
  type EntryQuery,
  type RichTextForm,
  readEntryQuery,
} from './entryQuery.ts'
export type { RelationCondition } from './filters.ts'
export { type Include, NO_INCLUDE } from './include.ts'
export { LIST_PARAMETERS, readListQuery } from './listQuery.ts'
export { readParameters, refuseUnknown } from './parameters.ts'
