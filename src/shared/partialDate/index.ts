// Dates that say no more than is known: their type, rules, sort key and how the public sees them.
// Pure, so that the desk, the newsstand and the browser may use it; partialDateField.ts, which
// knows Payload, is imported by its own path. May import src/shared/localization.
export * from './partialDate.ts'
export { extentOf } from './extent.ts'
export { OPEN } from './parts.ts'
export { type PresentedPartialDate, presentPartialDate } from './present.ts'
export { partialDateSortKey } from './sortKey.ts'
export { isPartialDate, mayEnd, validatePartialDate } from './validate.ts'
export * from './display.ts'
