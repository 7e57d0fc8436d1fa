import { beforeEach, describe, expect, it } from '@jest/globals'

import { Body, type Change, type DeliveryResponse } from '#newsstand/api/index.ts'
import { ResponseCache } from '#newsstand/cache/responseCache.ts'

const news = '/v1/ky/news'
const id = '00000000-0000-4000-8000-000000000001'
const change = (revision: number, type = 'news'): Change => ({
  type,
  documentId: id,
  locale: 'ky',
  revision,
})

/** A delivery whose answers a test gives, one by one. */
class Desk {
  readonly asked: string[] = []
  readonly #waiting: ((response: DeliveryResponse) => void)[] = []

  answer({ path, query }: { path: string; query: string }): Promise<DeliveryResponse> {
    this.asked.push(query ? `${path}?${query}` : path)
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  give(response: Partial<DeliveryResponse> = {}): void {
    const next = this.#waiting.shift()
    if (!next) throw new Error('nobody asks')
    next({
      status: 200,
      headers: { etag: '"t"' },
      body: new Body('a body'),
      tags: ['news', `news/${id}`],
      revision: 1,
      expiresAt: null,
      cacheable: true,
      logAnonymously: false,
      ...response,
    })
  }
}

describe('the cache of answers', () => {
  let desk: Desk
  let cache: ResponseCache
  let now: number

  beforeEach(() => {
    desk = new Desk()
    now = 1_000_000
    cache = new ResponseCache({ delivery: desk, now: () => now })
  })

  const compute = (url = news, coding: 'br' | 'gzip' | 'identity' = 'identity') =>
    cache.compute(url, coding, {})
  const isKept = (url = news) => cache.find(url, 'identity') !== undefined
  const keep = async (response: Partial<DeliveryResponse> = {}, url = news) => {
    const computed = compute(url)
    desk.give(response)
    await computed
  }

  it('computes an answer once for all who wait for it', async () => {
    const waiting = [compute(), compute(), compute()]
    desk.give()
    const [first, ...others] = await Promise.all(waiting)
    expect(others.every((other) => other === first)).toBe(true)
    expect(desk.asked).toEqual([news])
  })

  it('computes it once for two codings, and compresses each once', async () => {
    const waiting = [compute(news, 'br'), compute(news, 'gzip'), compute(news, 'gzip')]
    desk.give({ body: new Body('a long body '.repeat(500)) })
    const [br, gzip, again] = await Promise.all(waiting)
    expect(desk.asked).toEqual([news])
    expect(gzip).toBe(again)
    expect(br?.headers).toContain('br')
    expect(gzip?.headers).toContain('gzip')
  })

  it('knows a request in all its spellings', async () => {
    await keep({}, `${news}?page=2&filter[tag]=b,a&limit=20`)
    expect(isKept(`${news}?filter%5Btag%5D=a%2Cb&page=2`)).toBe(true)
    expect(isKept(`${news}?page=3`)).toBe(false)
  })

  it('keeps nothing that says so', async () => {
    await keep({ cacheable: false, status: 404 })
    expect(isKept()).toBe(false)
  })

  it('keeps nothing that could not be computed', async () => {
    const failing = new ResponseCache({
      delivery: { answer: () => Promise.reject(new Error('broken')) },
    })
    await expect(failing.compute(news, 'identity', {})).rejects.toThrow('broken')
    await expect(failing.compute(news, 'identity', {})).rejects.toThrow('broken')
  })

  it('keeps an answer until it expires, and no longer', async () => {
    await keep({ expiresAt: new Date(now + 10) })
    now += 9
    expect(isKept()).toBe(true)
    now += 1
    expect(isKept()).toBe(false)
  })

  it('does not keep an answer that expired while it was computed', async () => {
    const computed = compute()
    now += 10
    desk.give({ expiresAt: new Date(now) })
    await computed
    expect(isKept()).toBe(false)
  })

  describe('after a change', () => {
    it('drops what was made of the document or its type, and nothing else', async () => {
      await keep()
      await keep({ tags: ['pages'] }, '/v1/ky/pages')
      cache.drop([change(2)])
      expect(isKept()).toBe(false)
      expect(isKept('/v1/ky/pages')).toBe(true)
    })

    it('drops what any change makes old', async () => {
      await keep({ tags: ['*'] }, '/v1/changes')
      cache.drop([change(2, 'pages')])
      expect(isKept('/v1/changes')).toBe(false)
    })

    it('does not keep what was read before it', async () => {
      const computed = compute()
      cache.drop([change(2)])
      desk.give({ revision: 1 })
      await computed
      expect(isKept()).toBe(false)
    })

    it('keeps what was read after it', async () => {
      const computed = compute()
      cache.drop([change(2)])
      desk.give({ revision: 2 })
      await computed
      expect(isKept()).toBe(true)
    })

    it('keeps what it did not touch, though it was read before', async () => {
      const computed = compute('/v1/ky/pages')
      cache.drop([change(2)])
      desk.give({ tags: ['pages'], revision: 1 })
      await computed
      expect(isKept('/v1/ky/pages')).toBe(true)
    })

    it('lets nobody who asks later wait for what may be old', async () => {
      const before = compute()
      cache.drop([change(2)])
      const after = compute()
      desk.give({ body: new Body('old'), revision: 1 })
      desk.give({ body: new Body('new'), revision: 2 })
      expect(String((await before).body)).toBe('old')
      expect(String((await after).body)).toBe('new')
      expect(String(cache.find(news, 'identity')?.body)).toBe('new')
    })
  })

  it('keeps nothing that was under way when all was dropped', async () => {
    await keep({}, '/v1/ky/pages')
    const computed = compute()
    cache.clear()
    desk.give({ revision: 9 })
    await computed
    expect(isKept()).toBe(false)
    expect(isKept('/v1/ky/pages')).toBe(false)
  })

  it('holds no more bytes than it may', async () => {
    cache = new ResponseCache({ delivery: desk, maxBytes: 80_000 })
    for (let page = 1; page <= 30; page += 1)
      await keep({ body: new Body('x'.repeat(5000)) }, `${news}?page=${page + 1}`)
    expect(cache.counts().bytes).toBeLessThanOrEqual(80_000)
    expect(isKept(`${news}?page=31`)).toBe(true)
    expect(isKept(`${news}?page=2`)).toBe(false)
  })

  it('counts hits and misses', async () => {
    await keep()
    cache.find(news, 'identity')
    cache.find('/v1/ky/pages', 'identity')
    expect(cache.counts()).toMatchObject({ hits: 1, misses: 1, kept: 1 })
  })
})
