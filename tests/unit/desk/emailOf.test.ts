import { describe, expect, it } from '@jest/globals'

import { emailOf } from '../../../src/desk/signIn/emailOf.ts'

const of = (text: string) => emailOf(Buffer.from(text))

const multipart = (json: string) =>
  ['--edge', 'Content-Disposition: form-data; name="_payload"', '', json, '--edge--', ''].join(
    '\r\n',
  )

describe('the account of an attempt to sign in', () => {
  it('is read from JSON, without regard to case', () => {
    expect(of('{"email":" Aigul@Example.org ","password":"x"}')).toBe('aigul@example.org')
  })

  it('is read from the form of the admin', () => {
    expect(of(multipart('{"email":"aigul@example.org","password":"x"}'))).toBe('aigul@example.org')
  })

  it.each(['', 'no json', '[]', 'null', '{"email":1}', multipart('{')])(
    'is none in “%s”',
    (text) => {
      expect(of(text)).toBeUndefined()
    },
  )
})
