import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { eachDatabase } from '../../../support/databases.ts'
import { publishContent } from '../../../support/delivery/content.ts'
import { type TestNewsstand, startNewsstand } from '../../../support/delivery/index.ts'

eachDatabase('the directory', (database) => {
  let newsstand: TestNewsstand

  beforeAll(async () => {
    newsstand = await startNewsstand(database)
    await publishContent(newsstand)
  })
  afterAll(() => newsstand.close())

  it('lists locales, types, globals and routes, at the newest revision', async () => {
    const { status, body, one, tags } = await newsstand.get('/v1')
    expect(status).toBe(200)
    expect(one).toMatchObject({
      locales: ['ky', 'ru', 'en'],
      types: ['stories', 'projects', 'partners', 'lines'],
      globals: ['office'],
    })
    expect(body['meta']).toEqual({ revision: await newsstand.store.revision(), epoch: null })
    expect(tags).toEqual(['*'])
    expect((await newsstand.get('/v1?page=1')).status).toBe(400)
  })

  it('names routes and parameters that answer', async () => {
    const { one } = await newsstand.get('/v1')
    const routes = one['routes'] as { path: string; parameters: string[] }[]
    const values: Record<string, string> = {
      page: '1',
      limit: '1',
      sort: 'title',
      fields: 'title',
      fallback: 'en',
      richText: 'text',
      since: '0',
      epoch: 'x',
      type: 'stories',
      locale: 'en',
      include: 'projects',
      'filter[{name}]': 'report',
    }
    for (const { path, parameters } of routes.filter((route) => !route.path.includes('media'))) {
      const address = path
        .replace('{locale}', 'en')
        .replace('{type}', 'stories')
        .replace('{slug or id}', 'spring')
        .replace('{slug}', 'office')
      expect([address, (await newsstand.get(address)).status]).toEqual([address, 200])
      for (const name of parameters) {
        const parameter = name.replace('{name}', 'kind')
        const { status, body } = await newsstand.get(`${address}?${parameter}=${values[name]}`)
        const isKnown = status !== 400 || !JSON.stringify(body).includes('There is no parameter')
        expect([address, parameter, isKnown]).toEqual([address, parameter, true])
      }
    }
  })

  it.each([
    ['/v1/', '/v1'],
    ['/v1/en/stories/?limit=1', '/v1/en/stories?limit=1'],
    ['/v1/en/stories/spring/', '/v1/en/stories/spring'],
    ['/v1/en/globals/office/', '/v1/en/globals/office'],
    ['/v1/changes/', '/v1/changes'],
  ])('%s leads to %s', async (url, location) => {
    const { status, headers, cacheable } = await newsstand.get(url)
    expect({ status, location: headers['location'], cacheable }).toEqual({
      status: 301,
      location,
      cacheable: false,
    })
  })
})
