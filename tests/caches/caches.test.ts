import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { sqliteDatabase } from '../support/databases.ts'
import { type TestNewsstand, idOf, startNewsstand } from '../support/delivery/index.ts'
import { type HttpNewsstand, serveNewsstand } from '../support/newsstand/index.ts'
import { until } from '../support/runningKerben.ts'
import type { CacheProgram } from './cacheProgram.ts'
import { startNginx } from './startNginx.ts'
import { startVarnish } from './startVarnish.ts'

/** Seconds after which nothing of old may be served: 30 s it is fresh, and 30 s more it is stale. */
const GONE_AFTER = 65

/** After so many a page that is read is gone, by the first answer that takes its place. */
const REPLACED_AFTER = 45

/** Between two requests of a page that is read all the time, in milliseconds. */
const PAUSE = 4000

const project = (number: number, slug: string) =>
  ({ type: 'projects', id: idOf(number), locale: 'en', slug, entry: { name: slug } }) as const

/** Pages that are unpublished: one that is read all the time, and one that nobody reads meanwhile. */
const [BUSY, QUIET] = ['/v1/en/projects/busy', '/v1/en/projects/quiet']
const LIST = '/v1/en/projects?limit=50'
const TURNING = '/v1/en/partners'
const GUARDED = '/v1/en/lines'

describe('behind shared caches', () => {
  const database = sqliteDatabase()
  let content: TestNewsstand
  let newsstand: HttpNewsstand
  let caches: CacheProgram[]
  /** With the setting that our documentation advises against. */
  let stale: CacheProgram

  beforeAll(async () => {
    content = await startNewsstand(database)
    newsstand = await serveNewsstand(database)
    caches = await Promise.all([
      startNginx(newsstand.port, join(database.folder, 'nginx')),
      startVarnish(newsstand.port, join(database.folder, 'v')),
    ])
    stale = await startNginx(
      newsstand.port,
      join(database.folder, 'stale'),
      'proxy_cache_use_stale updating;',
    )
    await content.publish(project(1, 'busy'))
    await content.publish(project(2, 'quiet'))
    await content.publish(project(3, 'staying'))
    await content.publish({
      type: 'partners',
      id: idOf(11),
      locale: 'en',
      slug: 'plain',
      entry: { name: 'Plain' },
    })
    await content.publish({
      type: 'lines',
      id: idOf(21),
      locale: 'en',
      slug: 'line',
      entry: { name: 'Line', verifiedAt: null },
    })
    await untilFollowed()
  })
  afterAll(async () => {
    await Promise.all([...caches, stale].map(({ stop }) => stop()))
    await newsstand.stop()
    await content.close()
  })

  /** Until the newsstand itself has noticed what was published last. */
  const untilFollowed = async () => {
    const revision = await content.store.revision()
    await until(
      async () => {
        const { meta } = (await newsstand.get('/v1')).json() as { meta: { revision: number } }
        return meta.revision === revision
      },
      () => `revision ${String(revision)}`,
    )
  }

  /** Whether a cache answered without asking the newsstand. */
  const isKept = async ({ get }: CacheProgram, path: string): Promise<boolean> => {
    const before = await asked()
    await get(path)
    return (await asked()) === before
  }
  const asked = async (): Promise<number> => {
    const { cache } = (await newsstand.get('/healthz')).json() as {
      cache: { hits: number; misses: number }
    }
    return cache.hits + cache.misses
  }

  it('keeps what is public, and never what is safeguarded', async () => {
    for (const cache of caches) {
      for (const path of [BUSY, QUIET, LIST, TURNING]) {
        expect((await cache.get(path)).status).toBe(200)
        expect([cache.name, path, await isKept(cache, path)]).toEqual([cache.name, path, true])
      }
      for (const path of [GUARDED, `${GUARDED}/line`]) {
        expect((await cache.get(path)).status).toBe(200)
        expect([cache.name, path, await isKept(cache, path)]).toEqual([cache.name, path, false])
      }
    }
  })

  it(`loses what is unpublished, and what turns safeguarded, within ${String(GONE_AFTER)} s`, async () => {
    for (const { get } of [...caches, stale])
      for (const path of [BUSY, QUIET, LIST, TURNING]) await get(path)
    await content.unpublish('projects', idOf(1), 'en', 'busy')
    await content.unpublish('projects', idOf(2), 'en', 'quiet')
    await content.unpublish('lines', idOf(21), 'en')
    await content.publish({
      type: 'partners',
      id: idOf(12),
      locale: 'en',
      slug: 'guarded',
      entry: { name: 'Guarded' },
      columns: { safeguarded: true },
    })
    const start = Date.now()
    const end = start + GONE_AFTER * 1000
    await untilFollowed()
    // what is safeguarded is gone at once
    for (const { get } of caches) expect((await get(`${GUARDED}/line`)).status).toBe(404)
    while (Date.now() + PAUSE < end) {
      await wait(PAUSE)
      for (const { name, get } of [...caches, stale]) {
        const { status } = await get(BUSY)
        // a cache that may not store the 410 would go on serving what it has
        if (Date.now() > start + REPLACED_AFTER * 1000) expect([name, status]).toEqual([name, 410])
      }
      for (const { get } of caches) for (const path of [LIST, TURNING]) await get(path)
    }
    await wait(end - Date.now())

    for (const cache of caches) {
      const { name, get } = cache
      for (const path of [BUSY, QUIET])
        expect([name, path, (await get(path)).status]).toEqual([name, path, 410])
      expect((await get(LIST)).json()['meta']).toMatchObject({ total: 1 })
      const turned = await get(TURNING)
      expect(turned.json()['meta']).toMatchObject({ total: 2 })
      expect(turned.headers['cache-control']).toBe('public, no-cache')
      expect([name, await isKept(cache, TURNING)]).toEqual([name, false])
    }
  })
})
