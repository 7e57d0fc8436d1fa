import { describe, expect, it } from '@jest/globals'
import { APIError, type PayloadRequest, ValidationError } from 'payload'

import { fieldsRefusal, tooManyAttempts } from '#desk/access/index.ts'
import { answerInLanguage } from '#desk/server/index.ts'

/** A request as the hook sees it. */
const from = (
  headers: Record<string, string>,
  language: string,
  more: Partial<PayloadRequest> = {},
): PayloadRequest => {
  const payload = { collections: {}, globals: { config: [] } }
  // the hook looks at nothing else of a request
  const req = { headers: new Headers(headers), i18n: { language }, payload, ...more }
  return req as unknown as PayloadRequest
}

const inKyrgyz = (more?: Partial<PayloadRequest>) => from({ cookie: 'payload-lng=ky' }, 'ky', more)

const answered = async (error: Error, req: PayloadRequest) =>
  await answerInLanguage({ context: {}, error, req, result: { errors: [] } })

describe('a refusal over REST', () => {
  it('is said in the language of the admin, at the field too', async () => {
    expect(await answered(fieldsRefusal(['title']), inKyrgyz())).toEqual({
      status: 403,
      response: {
        errors: [
          {
            name: 'KerbenError',
            message: 'Сиздин ролуңуз бул аракетке уруксат бербейт.',
            data: {
              code: 'role',
              what: 'changing title',
              errors: [{ path: 'title', message: 'Бул талааны өзгөртүүгө укугуңуз жок.' }],
            },
          },
        ],
      },
    })
  })

  it('speaks English to a program that names no language', async () => {
    for (const headers of [{}, { 'accept-language': '*' }])
      expect(await answered(fieldsRefusal(['title']), from(headers, 'ky'))).toMatchObject({
        response: { errors: [{ message: 'Your role does not include this: changing title.' }] },
      })
  })

  it('says in a header when to try again', async () => {
    const req = inKyrgyz()
    await answered(tooManyAttempts(1500), req)
    expect(req.responseHeaders?.get('retry-after')).toBe('2')
  })
})

/** Payload's error as the other copy of its class makes it. */
const ofOtherCopy = (errors: readonly object[]): Error => {
  const error = new ValidationError({ collection: 'notes', errors: [] })
  const { message, status } = error
  return Object.assign(new Error(message), { name: 'eh', status, data: { errors } })
}

describe('what Payload refuses', () => {
  it('names each field and its reason, though the error is of another copy of the class', async () => {
    const errors = [
      { path: 'channels.1.value', label: 'Байланыш 2 > Мааниси', message: 'Номер туура эмес.' },
    ]
    expect(await answered(ofOtherCopy(errors), inKyrgyz())).toEqual({
      status: 400,
      response: {
        errors: [
          {
            name: 'ValidationError',
            message: 'Бул талааларды текшериңиз: Байланыш 2 > Мааниси: Номер туура эмес',
            data: { code: 'validation', errors },
          },
        ],
      },
    })
  })

  it.each([
    [401, '/api/users/login', 'credentials'],
    [401, '/api/news', 'unauthenticated'],
    [403, '/api/users/reset-password', 'reset_link'],
    [403, '/api/news', 'role'],
    [404, '/api/news/x', 'not_found'],
    [400, '/api/news/x', 'bad_request'],
  ])('with %d at %s is %s', async (status, pathname, code) => {
    const answer = await answered(new APIError('In English.', status), inKyrgyz({ pathname }))
    expect(answer).toMatchObject({ status, response: { errors: [{ data: { code } }] } })
  })

  it('keeps a status that no code stands for', async () => {
    expect(await answered(new APIError('A teapot.', 418), inKyrgyz())).toBeUndefined()
  })
})

it('what fails here tells nothing of what failed', async () => {
  const answer = await answered(new Error('SQLITE_IOERR /var/lib/kerben'), inKyrgyz())
  expect(answer).toEqual({
    status: 500,
    response: {
      errors: [
        {
          name: 'KerbenError',
          message: 'Бул жакта ката кетти. Ал журналга жазылды.',
          data: { code: 'internal' },
        },
      ],
    },
  })
})
