import { createHash } from 'node:crypto'

/**
 * The namespace of seeded documents: a random UUID that must never change, since their ids are made
 * from it.
 */
const NAMESPACE = Buffer.from('8b5f3c0e6a3d4d0c9f57b1c2a9e4d716', 'hex')

/**
 * The id of a seeded document: a name-based UUID (version 5, RFC 9562), the same on every install,
 * so that a second start knows its documents again.
 * @param name `type/key`
 */
export function seedId(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}

/**
 * The id of a row in a seeded document, in Payload's form: 24 hexadecimal digits.
 * @param name `type/key/path/index`
 */
export const seedRowId = (name: string): string =>
  createHash('sha1').update(NAMESPACE).update(name).digest('hex').slice(0, 24)
