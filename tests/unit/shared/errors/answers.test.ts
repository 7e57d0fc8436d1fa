import { describe, expect, it } from '@jest/globals'

import {
  KerbenError,
  isKerbenError,
  malformed,
  requestRules,
  problemDetails,
  restAnswer,
  restErrors,
} from '#shared/errors/index.ts'

const label = { ky: 'Толтуруңуз.', ru: 'Заполните.', en: 'Fill this in.' }
const gate = new KerbenError({
  code: 'gate',
  errors: [{ path: 'channels.1.value', message: label }],
})

const invalid = new KerbenError({
  code: 'validation',
  errors: [
    {
      path: 'website',
      label: 'Сайты',
      message: 'Дарек https:// менен башталсын, мисалы https://iom.kg.',
    },
    { path: 'title', message: label },
  ],
})

describe('a refusal', () => {
  it('is problem details of RFC 9457, with its fields and details as further members', () => {
    const { status, headers, body } = problemDetails(gate, 'en')
    expect(status).toBe(422)
    expect(headers).toEqual({
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': 'en',
      'cache-control': 'no-store',
    })
    expect(JSON.parse(body)).toEqual({
      type: 'urn:kerben:problem:gate',
      title: 'Unprocessable Entity',
      status: 422,
      detail: 'This edition is not ready to be published.',
      code: 'gate',
      errors: [{ path: 'channels.1.value', message: 'Fill this in.' }],
    })
  })

  it('is below /api in Payload’s shape, which forms read', () => {
    const { status, headers, body } = restAnswer(gate, 'ky')
    expect({ status, language: headers['content-language'] }).toEqual({
      status: 422,
      language: 'ky',
    })
    expect(JSON.parse(body)).toEqual({
      errors: [
        {
          name: 'KerbenError',
          message: 'Тилдик нуска жарыялоого даяр эмес.',
          data: {
            code: 'gate',
            errors: [{ path: 'channels.1.value', message: 'Толтуруңуз.' }],
          },
        },
      ],
    })
  })

  it('says at a field its own words where the field has no others', () => {
    const error = new KerbenError({ code: 'file_missing', errors: [{ path: 'file' }] })
    expect(restErrors(error, 'ru').errors[0].data.errors).toEqual([
      { path: 'file', message: 'Выберите файл.' },
    ])
  })

  it('names each field with its reason, on lines as Payload’s toast parts them', () => {
    const [{ name, message }] = restErrors(invalid, 'ky', 'toast').errors
    expect(name).toBe('ValidationError')
    expect(message).toBe(
      'Бул талааларды текшериңиз: Сайты: Дарек https:// менен башталсын\u201a мисалы https://iom.kg, title: Толтуруңуз',
    )
    // to anybody else with the words as they are written
    expect(restErrors(invalid, 'ky').errors[0].message).toBe(
      'Бул талааларды текшериңиз: Сайты: Дарек https:// менен башталсын, мисалы https://iom.kg; title: Толтуруңуз',
    )
  })

  it('fills its words with its details, a label in the reader’s language', () => {
    const error = new KerbenError({
      code: 'body_too_large',
      details: { size: { ky: '2 мегабайттан', ru: '2 МБ', en: '2 MB' }, limit: 2 },
    })
    const [{ message, data }] = restErrors(error, 'ru').errors
    expect(message).toBe('Отправлено слишком много данных: можно не больше 2 МБ.')
    // the label is a part of the words, not of what programs read
    expect(data).toEqual({ code: 'body_too_large', limit: 2 })
  })

  it('says when to ask again, where it knows', () => {
    const code = 'too_many_attempts'
    const headers = (retryAfter?: number) =>
      problemDetails(new KerbenError({ code, ...(retryAfter && { retryAfter }) }), 'en').headers
    expect(headers(90)).toMatchObject({ 'retry-after': '90' })
    expect(headers()).not.toHaveProperty('retry-after')
    const unavailable = problemDetails(new KerbenError({ code: 'unavailable' }), 'en')
    expect(unavailable.headers).toMatchObject({ 'retry-after': '2' })
  })

  it('puts nothing in the place of what problem details say themselves', () => {
    const details = { why: 'late', status: 200, type: 'x' }
    const body = JSON.parse(
      problemDetails(new KerbenError({ code: 'illegal_transition', details }), 'en').body,
    ) as unknown
    expect(body).toMatchObject({ status: 409, type: 'urn:kerben:problem:illegal_transition' })
  })
})

describe('a KerbenError', () => {
  it('speaks English by itself', () => {
    expect(malformed('where', requestRules.object).message).toBe(
      'The request cannot be understood: where: has to be an object',
    )
  })

  it('is known by its shape: Next loads a class of its own', () => {
    const shape = { name: 'KerbenError', code: 'gate', status: 422, errors: [], details: {} }
    expect(isKerbenError(Object.assign(new Error('x'), shape))).toBe(true)
    expect(isKerbenError(Object.assign(new Error('x'), { ...shape, code: 'other' }))).toBe(false)
    expect(isKerbenError(new Error('x'))).toBe(false)
  })

  it('is made again in another process from what it was made of', () => {
    const { options } = new KerbenError({ code: 'file_type', details: { accepted: ['image/png'] } })
    const sent = JSON.parse(JSON.stringify(options)) as typeof options
    expect(new KerbenError(sent).message).toContain('image/png')
  })
})
