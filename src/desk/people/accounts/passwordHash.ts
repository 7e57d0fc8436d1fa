/**
 * The marking and parameters of Payload 3.90's password hash
 * (`auth/strategies/local/generatePasswordSaltHash.js`), which Payload does not export.
 */
export const passwordHash = {
  prefix: 'pbkdf2-sha256-v1:',
  iterations: 600_000,
  /** Bytes. */
  length: 32,
  digest: 'sha256',
}
