import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { sqliteDatabase } from '../../support/databases.ts'
import { ids, publishContent } from '../../support/delivery/content.ts'
import { type TestNewsstand, idOf, startNewsstand } from '../../support/delivery/index.ts'
import { type HttpNewsstand, serveNewsstand } from '../../support/newsstand/index.ts'

describe('limits and logs of the newsstand', () => {
  const database = sqliteDatabase()
  let content: TestNewsstand
  let newsstand: HttpNewsstand

  beforeAll(async () => {
    content = await startNewsstand(database)
    await publishContent(content)
    await publishPictures()
    newsstand = await serveNewsstand(database, { RATE_LIMIT: '3', TRUST_PROXY: '1' })
  })
  afterAll(async () => {
    await newsstand.stop()
    await content.close()
  })

  const pictures = { public: ids.photo, ofLine: idOf(81), ofPersons: idOf(82), unused: idOf(83) }
  const pathOf = (id: string) => `/v1/media/${id}/original.jpg`

  /** A picture that a safeguarded edition shows, one of persons, and one that nothing live shows. */
  async function publishPictures(): Promise<void> {
    const { ofLine, ofPersons, unused } = pictures
    for (const id of Object.values(pictures))
      await writeFile(join(database.folder, `${id}.jpg`), 'x')
    for (const id of [ofLine, ofPersons, unused])
      await content.rows.put('media', {
        id,
        filename: `${id}.jpg`,
        mimeType: 'image/jpeg',
        width: 1,
        height: 1,
        sizes: [],
        depictsPersons: id === ofPersons,
      })
    const show = (id: string, document: number, columns = {}) =>
      content.publish({
        type: 'stories',
        id: idOf(document),
        locale: 'ru',
        slug: `foto-${document}`,
        entry: {
          title: 'Фото',
          gallery: [{ type: 'media', id, alt: null, caption: null, credit: null }],
        },
        columns,
      })
    await show(ofLine, 84, { safeguarded: true })
    await show(ofPersons, 85)
  }

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

  it('names no reader in any header of any answer', async () => {
    const asked = [
      '/v1/en/stories?limit=41',
      '/v1/en/stories?limit=41',
      '/v1/en/stories?unknown=1',
      '/v1/en/lines?limit=7',
      pathOf(pictures.public),
      pathOf(pictures.ofLine),
      pathOf(idOf(99)),
      ...[2, 3, 4].map((value) => `/v1/en/stories?unknown=${value}`),
      '/healthz',
      '/nowhere',
      '/v1/en/./stories',
    ]
    const headersOf = async (address: string, client: string) => {
      const all = []
      for (const path of asked) {
        const headers = {
          'x-forwarded-for': address,
          'user-agent': client,
          cookie: `session=${client}`,
          referer: `https://${client}.example`,
        }
        const answer = await newsstand.get(path, { headers })
        // the moment, and whether somebody has asked before, are nobody's
        const { date, 'x-cache': _kept, ...others } = answer.headers
        expect(date).toBeDefined()
        all.push({ path, status: answer.status, ...others })
      }
      return all
    }
    // what the first brings into the cache is a hit for both
    await headersOf('192.0.2.30', 'first')
    const one = await headersOf('192.0.2.31', 'one')
    const other = await headersOf('2001:db8:7::1', 'other')
    const secondsLess = (headers: object) => JSON.stringify(headers).replace(/reset=\d+/g, 'reset')
    expect(one.map(secondsLess)).toEqual(other.map(secondsLess))
    expect(one.map(({ status }) => status)).toContain(429)
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

    it('of a file says who asked for it while anybody may be known to see it', async () => {
      const line = await lineOf(pathOf(pictures.public), '192.0.2.12')
      expect(line).toMatchObject({ status: 200, address: '192.0.2.12', userAgent: 'a browser' })
    })

    it.each([
      ['that a safeguarded edition shows', pathOf(pictures.ofLine), 200],
      ['that depicts persons', pathOf(pictures.ofPersons), 200],
      ['that nothing live shows', pathOf(pictures.unused), 404],
      ['that was never there', pathOf(idOf(99)), 404],
    ])('of a file %s leads to nobody', async (_, path, status) => {
      const line = await lineOf(path, '192.0.2.13')
      expect(line).toMatchObject({ path, status })
      const text = JSON.stringify(line)
      for (const trace of ['192.0.2.13', 'a browser', 'r.example'])
        expect(text).not.toContain(trace)
    })

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

    it('holds no one-time link of the desk', async () => {
      const line = await lineOf('/admin/reset/a-token-of-somebody', '192.0.2.12')
      expect(line['path']).toBe('/admin/reset/[token]')
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
