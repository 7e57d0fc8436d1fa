import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { buffer } from 'node:stream/consumers'

import { type ListeningDeskApp, listenDeskApp } from '../../../support/desk/listenDeskApp.ts'
import type { HttpCaller } from '../../../support/newsstand/httpCaller.ts'

/** Replaces Next: accepts one password, and records which requests reached it. */
const password = 'right'

describe('in front of the desk', () => {
  let app: ListeningDeskApp
  let ask: HttpCaller

  beforeEach(async () => {
    app = await listenDeskApp({
      env: { publicSiteUrl: 'https://www.example.org/site' },
      isOnDesk: async ({ authorization }) => Promise.resolve(authorization === 'right'),
      isKept: true,
      handle: async (req, res) => {
        const body = (await buffer(req)).toString()
        const isRefused = req.url === '/api/users/login' && !body.includes(password)
        res.writeHead(isRefused ? 401 : 200, { 'content-type': 'application/json' })
        res.end(JSON.stringify({ body, url: req.url, headers: req.headers }))
      },
    })
    ask = app.ask
  })
  afterEach(() => {
    app.close()
  })

  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    ask(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
        ...headers,
      },
      body,
    })
  const signIn = (email: string, from: string, given = 'wrong') =>
    post('/api/users/login', JSON.stringify({ email, password: given }), {
      'x-forwarded-for': from,
    })

  describe('signing in', () => {
    it('reaches Payload with its body', async () => {
      const { status, json } = await signIn('aigul@example.org', '192.0.2.1', password)
      expect(status).toBe(200)
      expect(json()['body']).toBe('{"email":"aigul@example.org","password":"right"}')
    })
  })

  it.each([
    ['*', 'en'],
    [undefined, 'en'],
    ['de, ru;q=0.5', 'ru'],
    ['de', 'ky'],
  ])('reads the languages %s as %s, which Payload would not', async (accepted, language) => {
    const headers = accepted === undefined ? {} : { 'accept-language': accepted }
    const { json } = await post('/api/news', '{}', { ...headers, authorization: 'right' })
    expect(json()['headers']).toMatchObject({ 'accept-language': language })
  })

  describe('what a page of another site sends', () => {
    it.each(['https://evil.example', 'http://localhost:3001', 'https://localhost:3000', 'null'])(
      'is refused before Payload sees it: %s',
      async (origin) => {
        for (const path of ['/api/users/login', '/api/news', '/api/graphql', '/admin']) {
          const { status, headers, body } = await post(path, '{"password":"right"}', { origin })
          expect([path, status]).toEqual([path, 403])
          expect(body.toString()).toContain('foreign_origin')
          expect(headers).not.toHaveProperty('access-control-allow-origin')
        }
      },
    )

    it.each(['http://localhost:3000', 'http://127.0.0.1:3000'])(
      'is no page of the desk’s own, opened as %s',
      async (origin) => {
        expect((await post('/api/news', '{}', { origin })).status).toBe(200)
      },
    )
  })

  describe('what is sent to a page', () => {
    const headers = { 'next-action': 'f'.repeat(42) }
    const send = (path: string) => post(path, '[{"name":"form-state"}]', headers)

    it.each([
      ['/admin', 401, 'unauthenticated'],
      ['/admin/login', 401, 'unauthenticated'],
      ['/admin/collections/news', 401, 'unauthenticated'],
      ['/_not-found', 404, 'not_found'],
      ['/nowhere', 404, 'not_found'],
      ['/API/users/login', 404, 'not_found'],
      ['/', 404, 'not_found'],
    ])('by nobody is refused before Next reads it: %s', async (path, status, code) => {
      const { status: answered, json } = await send(path)
      expect([answered, json()['code']]).toEqual([status, code])
    })

    it('by somebody of the desk reaches Next', async () => {
      const { status } = await post('/admin', '[]', { ...headers, authorization: 'right' })
      expect(status).toBe(200)
    })
  })

  it('refuses an address whose percent encoding is broken, on which Next would fail', async () => {
    for (const path of ['/api/news/%ED%A0%80', '/api/%', '/admin/%zz'])
      expect([path, (await ask(path)).status]).toEqual([path, 400])
  })

  it('refuses a question by POST in anything but a form, which Payload would fail on', async () => {
    const override = { 'x-payload-http-method-override': 'GET' }
    expect((await post('/api/news', '{', override)).status).toBe(415)
    const form = { ...override, 'content-type': 'application/x-www-form-urlencoded' }
    expect((await post('/api/news', 'limit=1', form)).status).toBe(200)
  })

  it('lets no other site frame the admin, and nothing but the admin run in it', async () => {
    const { headers } = await ask('/admin')
    expect(headers['x-frame-options']).toBe('DENY')
    const policy = headers['content-security-policy']?.split(';')
    for (const rule of [
      "default-src 'self'",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "frame-src 'self' https://www.example.org",
    ])
      expect(policy).toContain(rule)
  })

  it('refuses bodies that are too large, and those of no known length', async () => {
    expect((await post('/api/news', 'x'.repeat(2 * 1024 * 1024 + 1))).status).toBe(413)
    const chunked = { method: 'POST', headers: { 'transfer-encoding': 'chunked' }, body: 'x' }
    expect((await ask('/api/news', chunked)).status).toBe(411)
  })

  it('leads from the root to the admin, and says that it is there', async () => {
    const { status, headers } = await ask('/')
    expect([status, headers['location']]).toEqual([302, '/admin'])
    expect((await ask('/healthz')).json()).toEqual({ status: 'ok' })
  })
})
