import { execFileSync } from 'node:child_process'

import { describe, expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'

import { answerInLanguage } from '#desk/server/refusals/answerInLanguage.ts'
import { refusalTexts } from '#desk/server/refusals/texts.ts'
import { KerbenError } from '#shared/errors/kerbenError.ts'
import { projectRoot } from '../../../support/projectRoot.ts'

/** What only a program can do wrong, or what is answered elsewhere in three languages: English is enough. */
const forPrograms = [
  'bad_request',
  'client_gone',
  'content_type',
  'custom',
  'foreign_origin',
  'internal',
  'invalid_partial_date',
  'length_required',
  'locale',
  'not_rich_text',
  'path_not_canonical',
  'query_cost',
  'query_timeout',
  'query_too_large',
  'too_many_writes',
  'unknown_type',
  'write_too_late',
  'write_without_req',
]

/** The codes that stand in the desk's code. */
const codesInCode = (): string[] => {
  const found = execFileSync(
    'git',
    [
      'grep',
      '-hoE',
      "(code: |refus(ed|al)\\()'[a-z_]+'",
      '--',
      'src',
      'collections',
      'globals',
      'media',
    ].concat([':!src/newsstand/api', ':!src/newsstand']),
    { cwd: projectRoot, encoding: 'utf8' },
  )
  return [...new Set(found.split('\n').flatMap((line) => /'([a-z_]+)'/.exec(line)?.[1] ?? []))]
}

/** A request as the hook sees it. */
const from = (headers: Record<string, string>, language: string) =>
  // the hook looks at nothing else of a request
  ({ headers: new Headers(headers), i18n: { language } }) as unknown as PayloadRequest

const error = new KerbenError({
  code: 'role',
  status: 403,
  message: 'Your role does not include changing: title.',
  details: { errors: [{ path: 'title', message: 'not yours to change' }] },
})
const answered = async (req: PayloadRequest) =>
  (await answerInLanguage({ context: {}, error, req, result: { errors: [] } }))?.response

describe('a refusal', () => {
  it('has words for people in Kyrgyz and Russian, unless only a program can meet it', () => {
    const wordless = codesInCode().filter(
      (code) => !(code in refusalTexts) && !forPrograms.includes(code),
    )
    expect(wordless).toEqual([])
  })

  it('is said in the language of the admin, at the field too', async () => {
    expect(await answered(from({ cookie: 'a=b; payload-lng=ky' }, 'ky'))).toEqual({
      errors: [
        {
          name: 'KerbenError',
          message: 'Сиздин ролуңуз бул аракетке уруксат бербейт.',
          data: {
            code: 'role',
            errors: [{ path: 'title', message: 'Бул талааны өзгөртүүгө укугуңуз жок.' }],
          },
        },
      ],
    })
  })

  it('says in English exactly what it refuses', async () => {
    expect(await answered(from({ 'accept-language': 'en' }, 'en'))).toMatchObject({
      errors: [{ message: error.message }],
    })
  })

  it('speaks English to a program that names no language', async () => {
    expect(await answered(from({}, 'ky'))).toMatchObject({
      errors: [{ message: error.message, data: error.data }],
    })
  })
})
