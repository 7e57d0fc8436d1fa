import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { STATUS_CODES } from 'node:http'

import type { ErrorEntries } from '#shared/errors/codes/errorEntry.ts'
import { type ErrorCode, KerbenError, errorEntry, errorTable } from '#shared/errors/index.ts'
import { locales } from '#shared/localization/index.ts'
import { projectRoot } from '../../../support/projectRoot.ts'

const codes = Object.keys(errorTable) as ErrorCode[]

const openNames = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)

/** The codes that stand in the source of a room, where something is thrown or compared. */
const codesIn = (...paths: string[]): string[] => {
  const found = execFileSync(
    'git',
    ['grep', '-hoE', "(code: |unknownName\\(|[.]code === )'[a-z_]+'", '--', ...paths],
    { cwd: projectRoot, encoding: 'utf8' },
  )
  return [...found.matchAll(/'([a-z_]+)'/g)].map(([, code = '']) => code)
}

/** Of zod's issues, which are no answers. */
const others = new Set(['custom', 'invalid_type', 'string', 'unrecognized_keys'])

describe.each(codes)('%s', (code) => {
  const { status, words, retryAfter } = errorEntry(code)

  it('has a status of HTTP, or nginx’s for a client that has gone', () => {
    expect(status in STATUS_CODES || status === 499).toBe(true)
    expect(status).toBeGreaterThanOrEqual(400)
  })

  it('has words in three languages, each its own', () => {
    for (const locale of locales) expect(words[locale].trim()).not.toBe('')
    expect(new Set(locales.map((locale) => words[locale])).size).toBe(3)
  })

  it('names the fields in each language or in none', () => {
    const named = locales.map((locale) =>
      openNames(words[locale]).filter((name) => name === 'fields' || name === 'messages'),
    )
    expect(named).toEqual([named[0], named[0], named[0]])
  })

  it('leaves no name open that problem details have already (RFC 9457, 3.1)', () => {
    const standard = ['type', 'title', 'status', 'detail', 'instance', 'code', 'errors']
    const open = locales.flatMap((locale) => openNames(words[locale]))
    expect(open.filter((name) => standard.includes(name))).toEqual([])
  })

  it('says when to ask again only where it is worth it', () => {
    if (retryAfter !== undefined) expect(status).toBe(503)
  })
})

describe('the table', () => {
  it('knows each code that stands in the source', () => {
    const named = codesIn('src', 'collections', 'globals', 'media')
    expect(named.length).toBeGreaterThan(40)
    expect(named.filter((code) => !others.has(code) && !(code in errorTable))).toEqual([])
  })

  it('says where a code occurs: what one program alone throws is of its API', () => {
    const of = (on: string) => (code: string) =>
      code in errorTable && errorTable[code as ErrorCode].on === on
    expect(codesIn('src/newsstand', ':!src/newsstand/deskProcess').filter(of('api'))).toEqual([])
    expect(codesIn('src/desk', 'collections', 'globals', 'media').filter(of('v1'))).toEqual([])
  })

  it('decides the status of an error', () => {
    expect(new KerbenError({ code: 'gate' }).status).toBe(422)
    expect(new KerbenError({ code: 'uploads_busy' }).retryAfter).toBe(30)
  })
})

/** Held by the compiler: without the errors below this file would not be one. */
export const refusedByTheCompiler = () => {
  // @ts-expect-error a code that is not in the table
  void new KerbenError({ code: 'no_such_code' })
  // @ts-expect-error a status of one's own
  void new KerbenError({ code: 'gate', status: 400 })
  // @ts-expect-error words that name what the error does not say
  void new KerbenError({ code: 'query_cost', details: { cost: 1 } })
  // @ts-expect-error words that name fields, without one
  void new KerbenError({ code: 'validation' })
  // @ts-expect-error a language is missing
  return { gone: { status: 410, on: 'api', words: { ky: 'а', ru: 'б' } } } satisfies ErrorEntries
}
