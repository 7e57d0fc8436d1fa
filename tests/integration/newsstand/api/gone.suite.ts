import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { eachDatabase } from '../../../support/databases.ts'
import { publishContent } from '../../../support/delivery/content.ts'
import { type TestNewsstand, idOf, startNewsstand } from '../../../support/delivery/index.ts'

/** What caches may do with an absence: keep it for a second, in place of the page that they have. */
const ABSENT = 'public, max-age=0, s-maxage=1'

eachDatabase('what is not live', (database) => {
  let newsstand: TestNewsstand

  beforeAll(async () => {
    newsstand = await startNewsstand(database)
    await publishContent(newsstand)
  })
  afterAll(() => newsstand.close())

  const publish = (id: string, slug: string, locale: 'en' | 'ky' | 'ru' = 'en') =>
    newsstand.publish({ type: 'projects', id, locale, slug, entry: { name: slug } })
  const unpublish = (id: string, lastSlug?: string, locale: 'en' | 'ky' | 'ru' = 'en') =>
    newsstand.unpublish('projects', id, locale, lastSlug)
  const get = (key: string) => newsstand.get(`/v1/en/projects/${key}`)
  const status = async (key: string) => (await get(key)).status

  it('is 410 by its id, its last slug and its older slugs, and may be stored for a second', async () => {
    const id = idOf(201).replace(/^0/, 'a')
    await publish(id, 'older')
    await publish(id, 'last')
    await unpublish(id, 'last')
    for (const key of [id, id.toUpperCase(), 'older', 'last']) {
      const { status, headers, body, cacheable } = await get(key)
      expect({ status, cacheable, code: body['code'] }).toEqual({
        status: 410,
        cacheable: false,
        code: 'gone',
      })
      expect(headers['cache-control']).toBe(ABSENT)
    }
  })

  it('is 404 where it never was, which may be stored as long, and other errors never', async () => {
    for (const path of [
      '/v1/en/projects/never',
      `/v1/en/projects/${idOf(299)}`,
      '/v1/en/nothing',
      '/v1/xx/projects',
      '/v1/en/globals/nothing',
    ]) {
      const { status, headers } = await newsstand.get(path)
      expect([path, status, headers['cache-control']]).toEqual([path, 404, ABSENT])
    }
    const { status, headers } = await newsstand.get('/v1/en/projects?page=0')
    expect({ status, control: headers['cache-control'] }).toEqual({
      status: 400,
      control: 'no-store',
    })
  })

  it('is 404 as what never was, to the byte, where nothing may be said of it', async () => {
    const id = idOf(202)
    await publish(id, 'secret')
    await unpublish(id)
    for (const [key, never] of [
      [id, idOf(298)],
      ['secret', 'never'],
    ] as const) {
      const [own, other] = [await get(key), await get(never)]
      expect(own).toEqual(other)
      expect(own.status).toBe(404)
    }
  })

  it('is 404 in a locale in which it never was, though it was in another', async () => {
    const id = idOf(203)
    await publish(id, 'shared', 'ky')
    await publish(id, 'own')
    await unpublish(id, 'own')
    await unpublish(id, 'shared', 'ky')
    expect(await status('shared')).toBe(404)
    expect((await newsstand.get('/v1/en/projects/shared?fallback=ky')).status).toBe(410)
    expect((await newsstand.get(`/v1/ru/projects/${id}`)).status).toBe(404)
  })

  it('is beaten by a live slug, by fallback, and by being live again', async () => {
    const [gone, other] = [idOf(204), idOf(205)]
    await publish(gone, 'wanted')
    await publish(gone, 'wanted-ru', 'ru')
    await unpublish(gone, 'wanted')
    expect(await status('wanted')).toBe(410)
    const fallback = await newsstand.get('/v1/en/projects/wanted?fallback=ru')
    expect([fallback.status, fallback.headers['location']]).toEqual([
      301,
      '/v1/en/projects/wanted-ru?fallback=ru',
    ])
    expect((await newsstand.get(`/v1/en/projects/${gone}?fallback=ru`)).status).toBe(200)
    await publish(other, 'wanted')
    expect(await status('wanted')).toBe(200)
    expect(await status(gone)).toBe(410)
    await newsstand.rows.put('editions', {
      id: `projects-${gone}-en`,
      type: 'projects',
      documentId: gone,
      locale: 'en',
      stage: 'approved',
      lastSlug: null,
    })
    await publish(gone, 'again')
    expect(await status(gone)).toBe(200)
  })

  it('is beaten by a live document that bore its slug in a locale of the fallback', async () => {
    const [gone, live] = [idOf(206), idOf(207)]
    await publish(gone, 'both')
    await unpublish(gone, 'both')
    await publish(live, 'both', 'ru')
    await publish(live, 'newer', 'ru')
    const { status, headers } = await newsstand.get('/v1/en/projects/both?fallback=ru')
    expect([status, headers['location']]).toEqual([301, '/v1/en/projects/newer?fallback=ru'])
  })

  it('is said of globals too', async () => {
    await newsstand.unpublish('globals', 'office', 'en', 'office')
    expect((await newsstand.get('/v1/en/globals/office')).status).toBe(410)
    expect((await newsstand.get('/v1/ru/globals/office')).status).toBe(404)
  })
})
