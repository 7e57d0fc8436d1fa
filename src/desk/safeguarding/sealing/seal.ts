import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

import { sealedError } from './sealedError.ts'

// One text column: `1.<key id>.<document id>.<iv>.<ciphertext and tag>`, the last two in base64url.
// It includes the document's id, since a row of a version does not contain that id.
const FORMAT = '1'
const IV_BYTES = 12
const TAG_BYTES = 16

/** The parts of a sealed text that can be read without the key. */
interface Envelope {
  readonly usedKey: string
  readonly documentId: string
  readonly iv: Buffer
  readonly body: Buffer
}

function envelopeOf(sealed: string): Envelope {
  const [format, usedKey, documentId, iv, body, ...rest] = sealed.split('.')
  if (format !== FORMAT || !usedKey || !documentId || !iv || !body || rest.length > 0)
    throw sealedError('damaged')
  return {
    usedKey,
    documentId,
    iv: Buffer.from(iv, 'base64url'),
    body: Buffer.from(body, 'base64url'),
  }
}

/** An id that does not reveal the key: the first 8 hex digits of its SHA-256. */
export const keyId = (key: Buffer): string =>
  createHash('sha256').update(key).digest('hex').slice(0, 8)

/**
 * The document that a text was sealed for.
 * @throws KerbenError `sealed` (503) for what is no sealed text
 */
export const sealedFor = (sealed: string): string => envelopeOf(sealed).documentId

/**
 * The id of the key that a text was sealed with.
 * @throws KerbenError `sealed` (503) for what is no sealed text
 */
export const sealedUnder = (sealed: string): string => envelopeOf(sealed).usedKey

/**
 * Encrypts a document's values with AES-256-GCM and a random IV.
 * @param values JSON
 * @param documentId associated data: the text can be opened for this document only
 * @param key 32 bytes
 */
export function seal(values: unknown, documentId: string, key: Buffer): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES })
  cipher.setAAD(Buffer.from(documentId, 'utf8'))
  const body = Buffer.concat([
    cipher.update(JSON.stringify(values), 'utf8'),
    cipher.final(),
    cipher.getAuthTag(),
  ])
  const parts = [FORMAT, keyId(key), documentId, iv.toString('base64url')]
  return [...parts, body.toString('base64url')].join('.')
}

/**
 * Decrypts a text from `seal`.
 * @param documentId the document that holds it; for a version's text use `sealedFor`
 * @throws KerbenError `sealed` (503) for another key, another document, or a changed text
 */
export function open(sealed: string, documentId: string, key: Buffer): unknown {
  const { usedKey, documentId: owner, iv, body } = envelopeOf(sealed)
  if (usedKey !== keyId(key)) throw sealedError('key', usedKey)
  if (owner !== documentId) throw sealedError('damaged')
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES })
    decipher.setAAD(Buffer.from(owner, 'utf8'))
    decipher.setAuthTag(body.subarray(-TAG_BYTES))
    const text = Buffer.concat([decipher.update(body.subarray(0, -TAG_BYTES)), decipher.final()])
    const values: unknown = JSON.parse(text.toString('utf8'))
    return values
  } catch (cause) {
    throw sealedError('damaged', undefined, cause)
  }
}

/**
 * Seals the same values again under another key, for key rotation.
 * @throws KerbenError `sealed` (503) as `open`
 */
export function reseal(sealed: string, from: Buffer, to: Buffer): string {
  const documentId = sealedFor(sealed)
  return seal(open(sealed, documentId, from), documentId, to)
}
