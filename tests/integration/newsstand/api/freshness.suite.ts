import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'

import { changeTags } from '#newsstand/api/index.ts'
import { eachDatabase } from '../../../support/databases.ts'
import { ids, publishContent } from '../../../support/delivery/content.ts'
import { type TestNewsstand, idOf, startNewsstand } from '../../../support/delivery/index.ts'

const SHARED = 'public, max-age=0, s-maxage=30, stale-while-revalidate=30'
const ALWAYS_ASK = 'public, no-cache'

eachDatabase('freshness', (database) => {
  let newsstand: TestNewsstand | undefined
  const stand = (): TestNewsstand => {
    if (!newsstand) throw new Error('not started')
    return newsstand
  }

  beforeEach(async () => {
    if (newsstand) return
    newsstand = await startNewsstand(database)
    await publishContent(newsstand)
  })
  afterAll(() => newsstand?.close())

  const touches = (
    tags: readonly string[],
    change: { type: string; documentId: string },
  ): boolean => changeTags(change).some((tag) => tags.includes(tag))

  describe('tags', () => {
    it('of an entry name it and what it names, live or not', async () => {
      const { tags, headers } = await stand().get('/v1/en/stories/spring')
      expect(tags).toEqual([
        `partners/${ids.japan}`,
        `projects/${ids.border}`,
        `projects/${ids.police}`,
        `projects/${ids.hidden}`,
        `stories/${ids.spring}`,
      ])
      expect(headers['cache-tag']).toBe(tags.join(','))
    })

    it('are no header where there are none', async () => {
      const { headers, status } = await stand().get('/v1/en/vocabulary')
      expect([status, 'cache-tag' in headers]).toEqual([200, false])
    })

    it('of a list name its type, so that a new document makes it old', async () => {
      const { tags } = await stand().get('/v1/en/stories')
      expect(touches(tags, { type: 'stories', documentId: idOf(999) })).toBe(true)
      expect(touches(tags, { type: 'partners', documentId: idOf(999) })).toBe(false)
    })

    it('name what is included, and the type that a relation is looked up in', async () => {
      const { tags } = await stand().get('/v1/en/stories?include=projects&filter[project]=border')
      expect(touches(tags, { type: 'projects', documentId: ids.border })).toBe(true)
      expect(touches(tags, { type: 'partners', documentId: ids.japan })).toBe(true)
      expect(touches(tags, { type: 'projects', documentId: idOf(999) })).toBe(true)
    })

    it('leave out what the chosen fields do not name', async () => {
      const { tags } = await stand().get('/v1/en/stories/spring?fields=title')
      expect(tags).toEqual([`stories/${ids.spring}`])
    })

    it('of a global are its own', async () => {
      const { tags } = await stand().get('/v1/en/globals/office')
      expect(touches(tags, { type: 'globals', documentId: 'office' })).toBe(true)
    })

    it('of the changes are touched by any', async () => {
      const { tags } = await stand().get('/v1/changes')
      expect(touches(tags, { type: 'anything', documentId: idOf(999) })).toBe(true)
    })
  })

  it('has a strong entity tag that is the body’s', async () => {
    const first = await stand().get('/v1/en/stories/spring')
    const again = await stand().get('/v1/en/stories/spring')
    const other = await stand().get('/v1/en/stories/summer')
    expect(again.headers['etag']).toBe(first.headers['etag'])
    expect(other.headers['etag']).not.toBe(first.headers['etag'])
  })

  it('says the revision before anything was read', async () => {
    const { revision, body } = await stand().get('/v1/en/stories')
    expect(revision).toBe(await stand().store.revision())
    expect(body['meta']).toMatchObject({ revision })
  })

  describe('safeguarded editions', () => {
    it('are never kept without asking, and logged safely', async () => {
      for (const url of ['/v1/en/lines', '/v1/en/lines/line', `/v1/en/lines/${ids.line}`]) {
        const { headers, logAnonymously } = await stand().get(url)
        expect(headers['cache-control']).toBe(ALWAYS_ASK)
        expect(logAnonymously).toBe(true)
      }
    })

    it('make every answer so that they are part of, as a card or included', async () => {
      await stand().publish({
        type: 'partners',
        id: idOf(81),
        locale: 'en',
        slug: 'guarded',
        entry: { name: 'Guarded' },
        columns: { safeguarded: true },
      })
      await stand().publish({
        type: 'projects',
        id: idOf(82),
        locale: 'en',
        slug: 'with-guarded',
        entry: { name: 'With', owner: { type: 'partners', id: idOf(81) } },
      })
      const control = async (url: string) => (await stand().get(url)).headers['cache-control']
      expect(await control('/v1/en/projects/with-guarded')).toBe(ALWAYS_ASK)
      expect(await control('/v1/en/projects/with-guarded?include=owner')).toBe(ALWAYS_ASK)
      expect(await control('/v1/en/projects')).toBe(ALWAYS_ASK)
      expect(await control('/v1/en/projects/with-guarded?fields=name')).toBe(SHARED)
      expect(await control('/v1/en/projects/border')).toBe(SHARED)
      await stand().unpublish('projects', idOf(82), 'en')
    })

    it('are asked for safely even when they are not found', async () => {
      expect((await stand().get('/v1/en/lines/nothing')).logAnonymously).toBe(true)
      expect((await stand().get('/v1/en/stories/nothing')).logAnonymously).toBe(false)
    })
  })

  describe('consent', () => {
    const until = '2026-03-01T00:00:00.000Z'
    const before = new Date('2026-02-28T23:59:59.000Z')
    const after = new Date(until)
    const id = idOf(83)

    const urls = {
      list: '/v1/ru/stories?filter[tag]=consent',
      plain: '/v1/ru/stories?sort=title',
      one: '/v1/ru/stories/istoriya',
      byId: `/v1/ru/stories/${id}`,
      fallback: '/v1/ky/stories?fallback=ru&filter[tag]=consent',
    }
    const count = async (url: string): Promise<unknown> => {
      const { body, list } = await stand().get(url)
      const { total } = body['meta'] as { total: number }
      return { total, ids: list.filter((entry) => entry['id'] === id).length }
    }

    it('ends by the clock: nothing is served past it, not even counted', async () => {
      await stand().publish({
        type: 'stories',
        id,
        locale: 'ru',
        slug: 'istoriya',
        entry: { title: 'Ааа история', date: '2020-01-01', tags: ['consent'] },
        columns: { consentUntil: until, safeguarded: true },
      })
      stand().clock.now = before
      expect(await count(urls.list)).toEqual({ total: 1, ids: 1 })
      expect(await count(urls.plain)).toEqual({ total: 3, ids: 1 })
      expect(await count(urls.fallback)).toEqual({ total: 1, ids: 1 })
      expect((await stand().get(urls.one)).status).toBe(200)

      stand().clock.now = after
      expect(await count(urls.list)).toEqual({ total: 0, ids: 0 })
      expect(await count(urls.plain)).toEqual({ total: 2, ids: 0 })
      expect(await count(urls.fallback)).toEqual({ total: 0, ids: 0 })
      expect((await stand().get(urls.one)).status).toBe(404)
      expect((await stand().get(urls.byId)).status).toBe(404)
    })

    it('is how long an answer may be kept', async () => {
      stand().clock.now = before
      for (const url of [urls.list, urls.one]) {
        const { expiresAt, headers } = await stand().get(url)
        expect(expiresAt).toEqual(new Date(until))
        expect(headers['cache-control']).toBe(ALWAYS_ASK)
      }
    })

    it('frees the place under fallback: the next locale is served', async () => {
      await stand().publish({
        type: 'stories',
        id,
        locale: 'en',
        slug: 'a-story',
        entry: { title: 'A story', tags: ['consent'] },
      })
      const url = '/v1/ru/stories?fallback=en&filter[tag]=consent'
      stand().clock.now = before
      expect((await stand().get(url)).list).toMatchObject([{ id, locale: 'ru' }])
      stand().clock.now = after
      expect((await stand().get(url)).list).toMatchObject([
        { id, locale: 'en', alternates: [{ locale: 'en' }] },
      ])
    })

    it('takes alternates and cards with it', async () => {
      stand().clock.now = before
      const { one, expiresAt } = await stand().get('/v1/en/stories/a-story')
      expect(one['alternates']).toMatchObject([
        { locale: 'ru', slug: 'istoriya' },
        { locale: 'en', slug: 'a-story' },
      ])
      expect(expiresAt).toEqual(new Date(until))
    })

    it('is a tombstone in the changes', async () => {
      stand().clock.now = after
      const { list } = await stand().get('/v1/changes?since=12&limit=100')
      expect(list).toContainEqual(
        expect.objectContaining({ type: 'stories', id, locale: 'ru', deleted: true }),
      )
      stand().clock.now = new Date('2026-01-15T12:00:00.000Z')
    })
  })

  describe('verification', () => {
    it('is said to be stale once it has run out, and answers are kept no longer', async () => {
      const until = new Date('2026-04-01T00:00:00.000Z')
      stand().clock.now = new Date('2026-03-31T00:00:00.000Z')
      const fresh = await stand().get('/v1/en/lines/line')
      expect(fresh.one).toMatchObject({ stale: false })
      expect(fresh.expiresAt).toEqual(until)
      stand().clock.now = until
      const stale = await stand().get('/v1/en/lines/line')
      expect(stale.one).toMatchObject({ stale: true })
      expect(stale.expiresAt).toBeNull()
    })

    it('is not said of types that are not verified', async () => {
      expect((await stand().get('/v1/en/projects/border')).one).not.toHaveProperty('stale')
    })
  })
})
