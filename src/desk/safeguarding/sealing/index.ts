/**
 * Encryption (“sealing”) of the sites of shelters: pure functions to seal and open them, which
 * `src/desk/safeguarding/shelterSites` uses in its hooks; and the rotation of the key.
 * May import src/desk/database, src/desk/audit and src/shared/errors.
 */
export { keyId, open, reseal, seal, sealedFor } from './seal.ts'
export { type Rotation, rotateKey } from './rotateKey.ts'
export { sealedError } from './sealedError.ts'
