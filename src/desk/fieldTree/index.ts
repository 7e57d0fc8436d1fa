/**
 * One way to walk the fields of a configuration, and one to walk values together with their fields.
 * What a room does at a field is its own; what stands inside of a field is known here alone.
 * May import Payload's types and src/shared/values.
 */
export { isObject } from '#shared/values/index.ts'
export { everyField, fieldNamed, innerFields, isGroup, isList } from './kinds.ts'
export { leaves } from './places.ts'
export { innerLists, mapFields, mapInner, withParts, writtenFields } from './mapFields.ts'
export { mapValues } from './mapValues.ts'
export { type Level, type OpenPlace, type Values, levelOf, placesIn } from './places.ts'
