import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fileURLToPath } from 'node:url'

import { sqliteDatabase } from '../../support/databases.ts'
import { ids, publishContent } from '../../support/delivery/content.ts'
import { type TestNewsstand, startNewsstand } from '../../support/delivery/index.ts'
import { type HttpNewsstand, serveNewsstand } from '../../support/newsstand/index.ts'
import { until } from '../../support/runningKerben.ts'

const script = fileURLToPath(new URL('../../support/newsstand/fakeDesk.ts', import.meta.url))

const fakeDesk = (kind = '', onWrongSetting = () => undefined as void) => ({
  script,
  env: { ...process.env, NODE_OPTIONS: '', FAKE_DESK: kind },
  onWrongSetting,
})

const untilReady = ({ get }: HttpNewsstand) =>
  until(
    async () => (await get('/admin')).status === 200,
    () => 'a desk',
  )

describe('the newsstand and its desk', () => {
  const database = sqliteDatabase()
  let content: TestNewsstand
  let newsstand: HttpNewsstand

  beforeAll(async () => {
    content = await startNewsstand(database)
    await publishContent(content)
    newsstand = await serveNewsstand(database, {}, fakeDesk())
  })
  afterAll(async () => {
    await newsstand.stop()
    await content.close()
  })

  it('serves /v1 before there is a desk', async () => {
    expect((await newsstand.get('/v1/en/stories')).status).toBe(200)
  })

  it('hands everything else to the desk, whose headers come back as they are', async () => {
    await untilReady(newsstand)
    const { status, headers, json } = await newsstand.get('/api/news?depth=0')
    expect(status).toBe(200)
    expect(json()).toMatchObject({ url: '/api/news?depth=0', method: 'GET' })
    expect(headers['content-security-policy']).toBe("default-src 'self'")
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  it('passes the answer to a write on when nothing older is served any more', async () => {
    await untilReady(newsstand)
    const path = '/v1/ky/partners?limit=9'
    const isHit = async () => (await newsstand.get(path)).headers['x-cache'] === 'hit'
    for (let round = 1; round <= 10; round += 1) {
      await until(isHit, () => 'a hit')
      // as a desk commits it before it answers
      await content.publish({
        type: 'partners',
        id: ids.japan,
        locale: 'ky',
        slug: 'japoniya',
        entry: { name: `Япония ${String(round)}` },
      })
      expect((await newsstand.get('/api/partners', { method: 'POST' })).status).toBe(200)
      const [partner] = (await newsstand.get(path)).json()['data'] as { name: string }[]
      expect(partner?.name).toBe(`Япония ${String(round)}`)
    }
  })

  it('passes whole answers to writes on', async () => {
    await untilReady(newsstand)
    const body = Buffer.alloc(1024 * 1024, 'x')
    const { status, json } = await newsstand.get(`/api/news?${'y'.repeat(8000)}`, {
      method: 'POST',
      headers: { 'content-length': String(body.length) },
      body,
    })
    expect([status, json()['length']]).toEqual([200, body.length])
  })

  it('tells the desk where a request comes from, and believes nobody else', async () => {
    await untilReady(newsstand)
    const { json } = await newsstand.get('/api/news', {
      headers: {
        host: 'cms.example.org',
        forwarded: 'for=203.0.113.1',
        'x-forwarded-for': '203.0.113.1',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'https',
        'x-real-ip': '203.0.113.1',
      },
    })
    const { headers } = json() as { headers: Record<string, string> }
    expect(headers).toMatchObject({
      host: 'cms.example.org',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': 'cms.example.org',
      'x-forwarded-proto': 'http',
    })
    expect(headers['forwarded']).toBeUndefined()
    expect(headers['x-real-ip']).toBeUndefined()
  })

  describe('bodies', () => {
    const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024, 'x')
    const send = (body: Buffer, type: string, headers: Record<string, string> = {}) =>
      newsstand.get('/api/media', {
        method: 'POST',
        headers: { 'content-type': type, 'content-length': String(body.length), ...headers },
        body,
      })

    it('reach the desk whole', async () => {
      await untilReady(newsstand)
      const { json } = await send(megabytes(3), 'multipart/form-data; boundary=x')
      expect(json()).toMatchObject({ length: 3 * 1024 * 1024 })
    })

    it.each([
      ['JSON', 3, 'application/json', 'body_too_large'],
      ['an upload', 26, 'multipart/form-data; boundary=x', 'file_too_large'],
    ])('too large as %s are 413', async (_, size, type, code) => {
      const { status, json } = await send(megabytes(size), type)
      expect(status).toBe(413)
      expect(json()).toMatchObject({ errors: [{ data: { code } }] })
    })

    it('of no known length are 411', async () => {
      const { status, json } = await newsstand.get('/api/media', {
        method: 'POST',
        headers: { 'transfer-encoding': 'chunked' },
        body: 'x',
      })
      expect(status).toBe(411)
      expect(json()).toMatchObject({ errors: [{ data: { code: 'length_required' } }] })
    })
  })

  it('serves on while the desk dies, and says for how long there is none', async () => {
    await untilReady(newsstand)
    const { pid: before } = (await newsstand.get('/api')).json()
    const hanging = newsstand.get('/hang')
    const dying = newsstand.get('/die')
    expect((await dying).status).toBe(503)
    expect((await hanging).status).toBe(503)

    for (let read = 0; read < 200; read += 1)
      expect((await newsstand.get(`/v1/en/stories?limit=${1 + (read % 50)}`)).status).toBe(200)

    await untilReady(newsstand)
    const { pid: after } = (await newsstand.get('/api')).json()
    expect(after).not.toBe(before)
  })
})

describe('without a desk', () => {
  const database = sqliteDatabase()
  let newsstand: HttpNewsstand
  let wrongSettings = 0

  beforeAll(async () => {
    newsstand = await serveNewsstand(
      database,
      {},
      fakeDesk('wrong', () => {
        wrongSettings += 1
      }),
    )
  })
  afterAll(() => newsstand.stop())

  const code = 'desk_unavailable'
  it.each([
    ['below /api, the admin’s forms too, an error in Payload’s shape', '/api/news', 'text/html'],
    ['elsewhere problem details', '/admin', 'application/json'],
    ['elsewhere problem details', '/admin', '*/*'],
  ])('programs get, %s', async (_, path, accept) => {
    const own = path === '/admin' ? { status: 503, code } : { errors: [{ data: { code } }] }
    for (const [language, words] of Object.entries({
      ky: 'жооп бербейт',
      ru: 'не отвечает',
      en: 'does not answer',
    })) {
      const cookie = `payload-lng=${language}`
      const { status, headers, json, body } = await newsstand.get(path, {
        headers: { accept, cookie },
      })
      expect(status).toBe(503)
      expect(Number(headers['retry-after'])).toBeGreaterThan(0)
      expect(json()).toMatchObject(own)
      expect(headers['content-language']).toBe(language)
      expect(body.toString()).toContain(words)
    }
  })

  it('people get a page in three languages that reloads itself', async () => {
    const { status, headers, body } = await newsstand.get('/admin', {
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    })
    expect(status).toBe(503)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['retry-after']).toBeDefined()
    const text = body.toString()
    for (const locale of ['ky', 'ru', 'en']) expect(text).toContain(`<section lang="${locale}">`)
    expect(text).toContain('http-equiv="refresh"')
  })

  it('is not ready, and says which parts are missing', async () => {
    const { status, json } = await newsstand.get('/readyz')
    expect(status).toBe(503)
    expect(json()).toEqual({
      status: 'not ready',
      parts: { database: 'unreachable', migrations: 'missing', desk: 'unreachable' },
    })
  })

  it('whose settings are wrong, nobody starts it again', async () => {
    await until(
      async () => wrongSettings > 0,
      () => 'the wrong setting',
    )
    expect(wrongSettings).toBe(1)
    expect(newsstand.logged.map(({ msg }) => msg)).not.toContain('the desk is started again')
  })
})

describe('a desk that does not end', () => {
  const database = sqliteDatabase()

  it('is ended', async () => {
    const newsstand = await serveNewsstand(database, {}, fakeDesk('deaf'))
    await untilReady(newsstand)
    const { pid } = (await newsstand.get('/api')).json()
    await newsstand.stop()
    expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH')
  })
})
