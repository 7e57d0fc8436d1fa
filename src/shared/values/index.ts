// What a value is, of which nothing is known yet: guards in place of claims about types.
// Imports nothing of ours.
export { isList, isObject, isOneOf } from './guards.ts'
export { isInstant } from './isInstant.ts'
export { keysOf } from './keysOf.ts'
export { recordOf } from './recordOf.ts'
export { textOf } from './textOf.ts'
