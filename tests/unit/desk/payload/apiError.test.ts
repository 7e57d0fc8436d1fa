import { describe, expect, it } from '@jest/globals'
import { APIError, type PayloadRequest } from 'payload'

import { toApiError } from '#desk/payload/apiError.ts'
import { answerKerbenError } from '#desk/payload/index.ts'
import { KerbenError, isKerbenError } from '#shared/errors/kerbenError.ts'

const errors = [{ path: 'title', message: 'is missing' }]
const error = new KerbenError({
  code: 'gate',
  status: 422,
  message: 'It cannot be published yet.',
  details: { errors },
})
const answer = {
  name: 'KerbenError',
  message: 'It cannot be published yet.',
  data: { code: 'gate', errors },
}

const hookArgs = { context: {}, req: {} as PayloadRequest } // the hook does not look at them

describe('a KerbenError', () => {
  it('becomes an APIError of Payload with its status, code and details', () => {
    const apiError = toApiError(error)
    expect(apiError).toBeInstanceOf(APIError)
    expect(apiError).toMatchObject({ ...answer, status: 422, isPublic: true, cause: error })
  })

  it('is answered by Payload’s REST with its status, code and details, a 500 too', () => {
    const result = { errors: [{ message: 'Something went wrong.' }] }
    const response = { errors: [answer] }
    expect(answerKerbenError({ ...hookArgs, error, result })).toEqual({ response, status: 422 })

    const broken = new KerbenError({ code: 'broken', status: 500, message: 'It is broken.' })
    expect(answerKerbenError({ ...hookArgs, error: broken, result })).toMatchObject({
      status: 500,
      response: { errors: [{ data: { code: 'broken' } }] },
    })
  })

  it('keeps its code when details hold one', () => {
    const options = { code: 'gate', status: 422, message: '', details: { code: 'other' } }
    expect(new KerbenError(options).data).toEqual({ code: 'gate' })
  })

  it('is known by its shape: Next loads a class of its own', () => {
    const other = Object.assign(new Error('x'), { name: 'KerbenError', code: 'gate', status: 422 })
    expect(isKerbenError(other)).toBe(true)
  })
})

it('another error is left to Payload', () => {
  const result = { errors: [] }
  expect(answerKerbenError({ ...hookArgs, error: new Error('x'), result })).toBeUndefined()
})
