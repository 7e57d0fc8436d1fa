import { describe, expect, it } from '@jest/globals'
import { createHash, randomBytes, randomUUID } from 'node:crypto'

import { keyId, open, reseal, seal, sealedFor } from '#desk/safeguarding/sealing/index.ts'

const key = randomBytes(32)
const id = randomUUID()
const values = { address: 'Ырыс көчөсү 1', capacity: 12, staff: [{ name: 'Айгүл' }] }

const failure = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error
  }
}

/** The sealed text with one part of it replaced. */
const changed = (sealed: string, part: number, text: string) =>
  sealed
    .split('.')
    .map((one, index) => (index === part ? text : one))
    .join('.')

describe('a sealed site', () => {
  it('opens with its key, for its document, to the very values', () => {
    expect(open(seal(values, id, key), id, key)).toEqual(values)
  })

  it('shows nothing of the values', () => {
    const sealed = seal(values, id, key)
    const bytes = Buffer.from(sealed.split('.').at(-1) ?? '', 'base64url').toString('utf8')
    for (const text of [sealed, bytes]) {
      expect(text).not.toContain('Ырыс')
      expect(text).not.toContain('Айгүл')
      expect(text).not.toContain('address')
    }
  })

  it('is another text each time, so that equal sites do not look equal', () => {
    const sealed = Array.from({ length: 50 }, () => seal(values, id, key))
    expect(new Set(sealed).size).toBe(50)
    expect(new Set(sealed.map((one) => one.split('.')[3])).size).toBe(50)
  })

  it('names its key by the first 8 hex digits of its SHA-256, and its document', () => {
    const sealed = seal(values, id, key)
    expect(keyId(key)).toBe(createHash('sha256').update(key).digest('hex').slice(0, 8))
    expect(sealed.split('.')[1]).toBe(keyId(key))
    expect(sealedFor(sealed)).toBe(id)
  })

  it('says which key it needs when it is opened with another', () => {
    const error = failure(() => open(seal(values, id, key), id, randomBytes(32)))
    expect(error).toMatchObject({ code: 'sealed', status: 503 })
    expect((error as Error).message).toContain(keyId(key))
  })

  it('opens for no other document', () => {
    const other = randomUUID()
    const sealed = seal(values, id, key)
    expect(failure(() => open(sealed, other, key))).toMatchObject({ code: 'sealed' })
    // nor when the text claims to be that document's
    expect(failure(() => open(changed(sealed, 2, other), other, key))).toMatchObject({
      code: 'sealed',
    })
  })

  it.each([
    ['its bytes', (sealed: string) => changed(sealed, 4, randomBytes(64).toString('base64url'))],
    ['its IV', (sealed: string) => changed(sealed, 3, randomBytes(12).toString('base64url'))],
    ['a shortened text', (sealed: string) => sealed.slice(0, -4)],
    ['an empty text', () => ''],
    ['another format', (sealed: string) => changed(sealed, 0, '2')],
    ['a text that was never sealed', () => 'Ырыс көчөсү 1'],
  ])('does not open with %s changed', (_, change) => {
    const error = failure(() => open(change(seal(values, id, key)), id, key))
    expect(error).toMatchObject({ code: 'sealed', status: 503 })
    expect((error as Error).message).not.toContain('Ырыс')
  })
})

describe('key rotation', () => {
  it('seals the same values for the same document under the new key alone', () => {
    const next = randomBytes(32)
    const sealed = reseal(seal(values, id, key), key, next)
    expect(open(sealed, id, next)).toEqual(values)
    expect(failure(() => open(sealed, id, key))).toMatchObject({ code: 'sealed' })
  })

  it('fails without a change where the old key is wrong', () => {
    const sealed = seal(values, id, key)
    expect(failure(() => reseal(sealed, randomBytes(32), key))).toMatchObject({ code: 'sealed' })
    expect(open(sealed, id, key)).toEqual(values)
  })
})
