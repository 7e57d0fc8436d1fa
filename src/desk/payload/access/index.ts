// Restricts Payload's access: active accounts only, endpoints only for those they are meant for,
// and Payload's own collections no longer open to every account.
// May import src/desk/access, src/shared/errors, and of src/desk/payload requests and queries.
export { activeOnly } from './activeStrategies.ts'
export { readableAccess, readableGlobalAccess } from './documentAccess.ts'
export { internalAccess, isPayloadsOwn } from './internalAccess.ts'
export { notFoundEndpoints } from './notFoundEndpoints.ts'
export { admit, closed } from './openEndpoints.ts'
export { plainLookups } from './plainLookups.ts'
export { withoutLocks } from './withoutLocks.ts'
