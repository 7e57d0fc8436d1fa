import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { eachDatabase } from '../../support/databases.ts'
import { ids, publishContent } from '../../support/delivery/content.ts'
import { type TestNewsstand, startNewsstand } from '../../support/delivery/index.ts'
import { type HttpNewsstand, serveNewsstand } from '../../support/newsstand/index.ts'
import { until } from '../../support/runningKerben.ts'

eachDatabase('answers of the newsstand', (database) => {
  let content: TestNewsstand
  let newsstand: HttpNewsstand

  beforeAll(async () => {
    content = await startNewsstand(database)
    await publishContent(content)
    newsstand = await serveNewsstand(database)
    // until the follower knows where it begins, nothing is kept for long
    await until(
      async () => (await cached('/v1/en/partners')) === 'hit',
      () => 'a hit',
    )
  })
  afterAll(async () => {
    await newsstand.stop()
    await content.close()
  })

  const cached = async (path: string) => (await newsstand.get(path)).headers['x-cache']
  /** Waits until a change has been followed. */
  const untilMissed = (path: string) =>
    until(
      async () => (await cached(path)) === 'miss',
      () => `a miss of ${path}`,
    )

  it('come from the cache the second time, the same to the byte', async () => {
    const first = await newsstand.get('/v1/en/stories?limit=5')
    const second = await newsstand.get('/v1/en/stories?limit=5&page=1')
    expect(first.headers['x-cache']).toBe('miss')
    expect(second.headers['x-cache']).toBe('hit')
    expect(second.body.equals(first.body)).toBe(true)
    const { 'x-cache': _first, date: _d, ...headers } = first.headers
    expect(second.headers).toMatchObject(headers)
  })

  describe('coding', () => {
    it('is what the client prefers, each with an entity tag of its own', async () => {
      const path = '/v1/en/stories/spring?include=projects'
      const as = async (coding: string) =>
        newsstand.get(path, { headers: { 'accept-encoding': coding } })
      const [plain, br, gzip] = [await as('identity'), await as('gzip, br'), await as('gzip')]
      expect([plain, br, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([
        undefined,
        'br',
        'gzip',
      ])
      expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true)
      expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
      const tags = [plain, br, gzip].map(({ headers }) => headers['etag'])
      expect(new Set(tags).size).toBe(3)
      for (const answer of [plain, br, gzip]) {
        expect(answer.headers['vary']).toContain('Accept-Encoding')
        expect(answer.headers['content-length']).toBe(String(answer.body.length))
      }
    })

    it('is none for what is too short to gain', async () => {
      const { headers } = await newsstand.get('/v1/en/partners?fields=name', {
        headers: { 'accept-encoding': 'br' },
      })
      expect(headers['content-encoding']).toBeUndefined()
    })
  })

  it('are 304 for a client that has them, from the cache or not, with the headers of the 200', async () => {
    const path = '/v1/en/projects?limit=3'
    const { headers } = await newsstand.get(path)
    const conditional = { headers: { 'if-none-match': headers['etag'] ?? '' } }
    const unchanged = await newsstand.get(path, conditional)
    expect(unchanged.status).toBe(304)
    expect(unchanged.body.length).toBe(0)
    for (const name of ['etag', 'cache-control', 'vary', 'access-control-allow-origin'])
      expect(unchanged.headers[name]).toBe(headers[name])
    expect(unchanged.headers['content-length']).toBeUndefined()

    const other = await newsstand.get(path, { headers: { 'if-none-match': '"other"' } })
    expect(other.status).toBe(200)
  })

  it('to HEAD have the headers of GET and no body', async () => {
    const path = '/v1/en/stories/summer'
    const get = await newsstand.get(path)
    const head = await newsstand.get(path, { method: 'HEAD' })
    expect(head.body.length).toBe(0)
    expect(head.headers['etag']).toBe(get.headers['etag'])
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
  })

  it('may be read by every site, and run nothing', async () => {
    const path = '/v1/en/stories?limit=7'
    await newsstand.get(path)
    const { headers } = await newsstand.get(path)
    expect(headers).toMatchObject({
      'x-cache': 'hit',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag,Link,Retry-After,RateLimit,X-Cache,Content-Language',
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    })
    const preflight = await newsstand.get(path, {
      method: 'OPTIONS',
      headers: { origin: 'https://a.example', 'access-control-request-method': 'GET' },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers['access-control-allow-methods']).toBe('GET,HEAD')
  })

  it('are dropped by a change of what they were made of, and stay otherwise', async () => {
    const [stories, partners] = ['/v1/ru/stories', '/v1/ru/partners']
    await newsstand.get(stories)
    await newsstand.get(partners)
    await content.publish({
      type: 'stories',
      id: ids.winter,
      locale: 'ru',
      slug: 'zima',
      entry: { title: 'Зима пришла', date: '2018-12-01' },
    })
    await untilMissed(stories)
    expect(await cached(partners)).toBe('hit')
    expect((await newsstand.get(stories)).body.toString()).toContain('Зима пришла')
  })

  it('are gone when the edition was taken in', async () => {
    const path = '/v1/ru/stories/leto'
    expect((await newsstand.get(path)).status).toBe(200)
    await content.unpublish('stories', ids.summer, 'ru')
    await until(
      async () => (await newsstand.get(path)).status === 404,
      () => 'a 404',
    )
  })

  it('to a path that leads nowhere are problem details, and are not kept', async () => {
    for (const path of ['/v1/en', '/v1/nowhere', '/v1/en/nothing/at/all', '/v1/media/x/y.png']) {
      const { status, headers, json } = await newsstand.get(path)
      expect([path, status]).toEqual([path, 404])
      expect(headers['content-type']).toBe('application/problem+json; charset=utf-8')
      expect(json()).toMatchObject({ status: 404 })
      expect(await cached(path)).not.toBe('hit')
    }
  })

  it('to a path that cannot be decoded are an error of the client', async () => {
    for (const path of ['/v1/en/stories/%E0%A4%A', '/v1/media/%E0%A4%A/a.png'])
      expect((await newsstand.get(path)).status).toBeGreaterThanOrEqual(400)
    for (const path of ['/v1/en/stories/%E0%A4%A', '/v1/media/%E0%A4%A/a.png'])
      expect((await newsstand.get(path)).status).toBeLessThan(500)
  })

  it('to anything but reading are 405', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const { status, headers, json } = await newsstand.get('/v1/en/stories', { method })
      expect(status).toBe(405)
      expect(headers['allow']).toContain('GET')
      expect(json()).toMatchObject({ code: 'method_not_allowed' })
    }
  })

  it('outside /v1 are 404 where there is no desk', async () => {
    const { status, json } = await newsstand.get('/admin')
    expect(status).toBe(404)
    expect(json()).toMatchObject({ code: 'not_found' })
  })

  it('tell how healthy the process is, and what it has served', async () => {
    const { status, json } = await newsstand.get('/healthz')
    expect(status).toBe(200)
    expect(json()).toMatchObject({ status: 'ok' })
    const { cache } = json() as { cache: { hits: number } }
    const { hits } = cache
    expect(hits).toBeGreaterThan(0)
  })
})
