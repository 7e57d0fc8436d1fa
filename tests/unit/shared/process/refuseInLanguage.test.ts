import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Server, createServer } from 'node:http'

import { KerbenError } from '#shared/errors/index.ts'
import { listen, refuseInLanguage } from '#shared/process/index.ts'
import { type HttpCaller, httpCaller } from '../../../support/newsstand/httpCaller.ts'

describe('a refusal before Payload', () => {
  let server: Server
  let ask: HttpCaller

  beforeAll(async () => {
    server = createServer((req, res) => {
      refuseInLanguage(req, res, new KerbenError({ code: 'desk_unavailable' }))
    })
    ask = httpCaller(await listen(server, 0, '127.0.0.1'))
  })
  afterAll(() => {
    server.close()
    server.closeAllConnections()
  })

  it.each([
    ['the admin’s language', { cookie: 'a=b; payload-lng=ru', 'accept-language': 'en' }, 'ru'],
    ['the browser’s', { 'accept-language': 'de;q=0.9, en-GB;q=0.8' }, 'en'],
    ['the desk’s own to other browsers', { 'accept-language': 'de' }, 'ky'],
    ['English to a program that names none', {}, 'en'],
    ['English to one that takes any', { 'accept-language': '*' }, 'en'],
  ] as const)('speaks %s', async (_what, headers, language) => {
    const answer = await ask('/api/news', { headers })
    expect(answer.headers['content-language']).toBe(language)
  })

  it('has Payload’s shape below /api, and is problem details elsewhere', async () => {
    const code = 'desk_unavailable'
    const api = await ask('/api/news')
    expect(api.headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8' })
    expect(api.json()).toMatchObject({ errors: [{ name: 'KerbenError', data: { code } }] })
    const page = await ask('/admin')
    expect(page.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'retry-after': '5',
    })
    expect(page.json()).toMatchObject({ status: 503, code })
  })

  it('has no body where none is asked for', async () => {
    const { status, body } = await ask('/api/news', { method: 'HEAD' })
    expect([status, body.length]).toEqual([503, 0])
  })
})
