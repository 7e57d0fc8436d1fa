/**
 * How the sites of shelters are kept secret: sealing and opening, as pure functions that
 * `src/desk/safeguarding/shelterSites` uses in its hooks; and the rotation of the key over all that is stored.
 * May import src/desk/database, src/desk/audit and src/shared/errors.
 */
export { keyId, open, reseal, seal, sealedFor } from './seal.ts'
export { type Rotation, rotateKey } from './rotateKey.ts'
export { sealedError } from './sealedError.ts'
