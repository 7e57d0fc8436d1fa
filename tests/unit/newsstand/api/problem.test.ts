import { describe, expect, it } from '@jest/globals'

import { Body } from '#newsstand/api/body.ts'
import { codedEntityTag, entityTag } from '#newsstand/api/entityTag.ts'
import {
  invalidParameters,
  methodNotAllowed,
  problemResponse,
  unknownName,
} from '#newsstand/api/problem.ts'

describe('problem details (RFC 9457)', () => {
  it('have a type, title, status, detail and a stable code', () => {
    const { status, headers, body, cacheable } = problemResponse(
      unknownName('unknown_type', 'x', ['news']),
    )
    expect({ status, cacheable }).toEqual({ status: 404, cacheable: false })
    expect(headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'public, max-age=0, s-maxage=1',
    })
    expect(JSON.parse(body.toString())).toEqual({
      type: 'urn:kerben:problem:unknown_type',
      title: 'Not Found',
      status: 404,
      detail: 'There is no content type “x”.',
      code: 'unknown_type',
      name: 'x',
      known: ['news'],
    })
  })

  it('say of each parameter what is wrong and what it could be', () => {
    const errors = [{ path: 'sort', message: 'No.', known: ['date'] }]
    const { status, body } = problemResponse(invalidParameters(errors))
    expect(status).toBe(400)
    expect(JSON.parse(body.toString())).toMatchObject({ code: 'invalid_parameters', errors })
  })

  it('name the methods that there are', () => {
    expect(problemResponse(methodNotAllowed())).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    })
  })
})

describe('an entity tag', () => {
  it('is strong, and one for each body', () => {
    const [one, same, other] = ['a', 'a', 'b'].map((text) => entityTag(new Body(text)))
    expect(one).toMatch(/^"[A-Za-z0-9_-]{27}"$/)
    expect(one).toBe(same)
    expect(one).not.toBe(other)
  })

  it('is another one for each coding, since it names bytes', () => {
    expect(codedEntityTag('"x"', 'identity')).toBe('"x"')
    expect(codedEntityTag('"x"', 'br')).toBe('"x-br"')
    expect(codedEntityTag('"x"', 'gzip')).toBe('"x-gzip"')
  })
})
