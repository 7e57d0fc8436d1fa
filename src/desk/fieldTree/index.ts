/**
 * One way to walk the fields of a configuration, and one to walk values with their fields. Only
 * here is it known which fields contain others; what to do with a field is up to the caller.
 * May import Payload's types and translations, and src/shared/values.
 */
export { everyField, fieldNamed, innerFields, isGroup, isList } from './kinds.ts'
export { leaves } from './places.ts'
export { innerLists, mapFields, mapInner, withParts, writtenFields } from './mapFields.ts'
export { mapValues } from './mapValues.ts'
export { type Level, type OpenPlace, type Values, levelOf, placesIn } from './places.ts'
export { type NamedField, labelOf, labelledPath, namedField } from './namedField.ts'
export { valueAt, withValueAt, withoutAt } from './valueAt.ts'
