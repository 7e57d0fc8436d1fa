// The public shapes: what a type's contract is made of, its filters and its enumerations.
// No Payload, no Next, no database: the desk projects by it and the newsstand serves by it.
// May import src/shared/localization, src/shared/partialDate, src/shared/errors.
export * from './contentType.ts'
export * from './enumeration.ts'
export * from './filters.ts'
export * from './paths.ts'
export * from './primitives.ts'
export * from './countries.ts'
export * from './languages.ts'
export * from './source.ts'
export * from './listColumns.ts'
export * from './projected.ts'
export * from './sortKey.ts'
