// Who comes in: active people alone, by endpoints that are open to them, to collections that Payload
// would open to any account.
// May import src/desk/access, src/shared/errors, and of src/desk/payload requests and queries.
export { activeOnly } from './activeStrategies.ts'
export { readableAccess, readableGlobalAccess } from './documentAccess.ts'
export { internalAccess, isPayloadsOwn } from './internalAccess.ts'
export { nowhere } from './nowhere.ts'
export { admit, closed } from './openEndpoints.ts'
export { plainLookups } from './plainLookups.ts'
