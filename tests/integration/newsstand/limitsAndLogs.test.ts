import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { sqliteDatabase } from '../../support/databases.ts'
import { publishContent } from '../../support/delivery/content.ts'
import { type TestNewsstand, startNewsstand } from '../../support/delivery/index.ts'
import { type HttpNewsstand, serveNewsstand } from '../../support/newsstand/index.ts'

describe('limits and logs of the newsstand', () => {
  const database = sqliteDatabase()
  let content: TestNewsstand
  let newsstand: HttpNewsstand

  beforeAll(async () => {
    content = await startNewsstand(database)
    await publishContent(content)
    newsstand = await serveNewsstand(database, { RATE_LIMIT: '3', TRUST_PROXY: '1' })
  })
  afterAll(async () => {
    await newsstand.stop()
    await content.close()
  })

  const from = (address: string) => ({ headers: { 'x-forwarded-for': address } })
  let page = 1
  const misses = async (address: string, count: number) => {
    const statuses = []
    for (let miss = 0; miss < count; miss += 1) {
      page += 1
      statuses.push((await newsstand.get(`/v1/en/stories?page=${page}`, from(address))).status)
    }
    return statuses
  }

  it('lets an address miss the cache as often as RATE_LIMIT says, and answers 429 beyond', async () => {
    expect(await misses('192.0.2.1', 3)).toEqual([200, 200, 200])
    const { status, headers, json } = await newsstand.get('/v1/en/projects', from('192.0.2.1'))
    expect(status).toBe(429)
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(json()).toMatchObject({ status: 429, code: 'too_many_requests' })
  })

  it('does not count what the cache answers', async () => {
    const path = '/v1/en/stories?limit=30'
    await newsstand.get(path, from('192.0.2.2'))
    for (let again = 0; again < 10; again += 1)
      expect((await newsstand.get(path, from('192.0.2.2'))).status).toBe(200)
  })

  it('keeps what is said to one client out of what all get', async () => {
    await newsstand.get('/v1/en/stories?limit=31', from('192.0.2.3'))
    const { headers } = await newsstand.get('/v1/en/stories?limit=31', from('192.0.2.3'))
    expect(headers['x-cache']).toBe('hit')
    expect(headers['ratelimit']).toBeUndefined()
  })

  it('takes a /56 network of IPv6 for one address', async () => {
    await misses('2001:db8:0:1::1', 3)
    expect(await misses('2001:db8:0:2::9', 1)).toEqual([429])
    expect(await misses('2001:db8:1::1', 1)).toEqual([200])
  })

  it('counts files that are not there, and lets a page load its images', async () => {
    const path = '/v1/media/00000000-0000-4000-8000-000000000999/original.jpg'
    const statuses = []
    for (let index = 0; index < 4; index += 1)
      statuses.push((await newsstand.get(path, from('192.0.2.4'))).status)
    expect(statuses).toEqual([404, 404, 404, 429])
  })

  describe('a log line', () => {
    const lineOf = async (path: string, address: string) => {
      await newsstand.get(path, {
        headers: {
          'x-forwarded-for': address,
          'user-agent': 'a browser',
          referer: 'https://r.example',
        },
      })
      const line = newsstand.logged.findLast(({ msg }) => msg === 'answered')
      expect(line).toBeDefined()
      return line ?? {}
    }

    it('says who asked for what, without the query', async () => {
      const line = await lineOf('/v1/en/stories?filter[tag]=a+word', '192.0.2.10')
      expect(line).toMatchObject({
        method: 'GET',
        path: '/v1/en/stories',
        status: 200,
        address: '192.0.2.10',
        userAgent: 'a browser',
      })
      expect(JSON.stringify(line)).not.toContain('word')
    })

    it.each(['/v1/en/lines', '/v1/en/lines/line', '/v1/ru/lines?fallback=en', '/v1/en/lines/none'])(
      'of a safeguarded type leads to nobody: %s',
      async (path) => {
        const line = await lineOf(path, '192.0.2.11')
        expect(line['path']).toBe(path.split('?', 1)[0])
        const text = JSON.stringify(line)
        for (const trace of ['192.0.2.11', 'a browser', 'r.example', 'fallback'])
          expect(text).not.toContain(trace)
      },
    )
  })
})
