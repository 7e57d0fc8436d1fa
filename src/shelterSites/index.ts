/**
 * How the sites of shelters are kept secret: sealing and opening, as pure functions.
 * `collections/shelterSites` uses them in its hooks, key rotation on stored rows.
 * May import src/errors.
 */
export { keyId, open, reseal, seal, sealedFor } from './seal.ts'
export { sealedError } from './sealedError.ts'
