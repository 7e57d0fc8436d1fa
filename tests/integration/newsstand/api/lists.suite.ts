import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { eachDatabase } from '../../../support/databases.ts'
import { ids, publishContent } from '../../../support/delivery/content.ts'
import { presentPartialDate } from '#shared/partialDate/index.ts'
import { type TestNewsstand, idOf, startNewsstand } from '../../../support/delivery/index.ts'

eachDatabase('lists', (database) => {
  let newsstand: TestNewsstand

  beforeAll(async () => {
    newsstand = await startNewsstand(database)
    await publishContent(newsstand)
  })
  afterAll(() => newsstand.close())

  const slugs = async (url: string) => (await newsstand.get(url)).list.map(({ slug }) => slug)

  const refused = async (url: string) => {
    const { status, headers, body, cacheable } = await newsstand.get(url)
    expect({ status, cacheable, code: body['code'] }).toEqual({
      status: 400,
      cacheable: false,
      code: 'invalid_parameters',
    })
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8')
    return body['errors']
  }

  it('holds the live editions of the asked locale, and what is known of the list', async () => {
    const { status, headers, body, list } = await newsstand.get('/v1/en/stories')
    expect(status).toBe(200)
    expect(list.map(({ slug }) => slug)).toEqual(['summer', 'spring'])
    expect(body['meta']).toEqual({
      total: 2,
      page: 1,
      pages: 1,
      limit: 20,
      locale: 'en',
      revision: await newsstand.store.revision(),
      epoch: null,
    })
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-language': 'en',
      'cache-control': 'public, max-age=0, s-maxage=30, stale-while-revalidate=30',
    })
    expect(headers['etag']).toMatch(/^"[\w-]{27}"$/)
  })

  it('shows nothing of the working copies', async () => {
    const { text } = await newsstand.get('/v1/en/stories?include=projects.owner')
    expect(text).not.toContain('DRAFT')
  })

  describe('order', () => {
    it('is newest first for types with a date, else by order and title', async () => {
      expect(await slugs('/v1/ru/stories')).toEqual(['leto', 'zima'])
      expect(await slugs('/v1/en/projects')).toEqual(['border', 'police'])
    })

    it.each([
      ['date', ['spring', 'summer']],
      ['-date', ['summer', 'spring']],
      ['title', ['spring', 'summer']],
      ['-title', ['summer', 'spring']],
      ['publishedAt,-title', ['summer', 'spring']],
      ['updatedAt', ['spring', 'summer']],
      ['-updatedAt', ['summer', 'spring']],
    ])('follows sort=%s', async (sort, expected) => {
      expect(await slugs(`/v1/en/stories?sort=${sort}`)).toEqual(expected)
    })

    it('puts what has no value last, either way', async () => {
      await newsstand.publish({
        type: 'projects',
        id: ids.hidden,
        locale: 'ru',
        slug: 'bez-poryadka',
        entry: { name: 'А без порядка' },
      })
      await newsstand.publish({
        type: 'projects',
        id: ids.border,
        locale: 'ru',
        slug: 'granitsa',
        entry: { name: 'Граница', order: -3 },
      })
      for (const sort of ['', '?sort=order', '?sort=-order'])
        expect(await slugs(`/v1/ru/projects${sort}`)).toEqual(['granitsa', 'bez-poryadka'])
      await newsstand.unpublish('projects', ids.hidden, 'ru')
      await newsstand.unpublish('projects', ids.border, 'ru')
    })

    it('refuses an unknown key, naming the known ones, and one given twice', async () => {
      expect(await refused('/v1/en/stories?sort=__proto__')).toEqual([
        expect.objectContaining({
          path: 'sort',
          known: expect.arrayContaining(['date', '-date', 'order', 'title']) as unknown,
        }),
      ])
      for (const sort of ['date,-date', '-date,-date', 'title,date,title'])
        expect(await refused(`/v1/en/stories?sort=${sort}`)).toEqual([
          { path: 'sort', message: '“sort” names the same key twice.' },
        ])
    })
  })

  describe('pages', () => {
    it('are cut by page and limit, and linked to each other', async () => {
      const { headers, body } = await newsstand.get('/v1/en/stories?limit=1&page=1&sort=date')
      expect(body['meta']).toMatchObject({ total: 2, page: 1, pages: 2, limit: 1 })
      expect(headers['link']).toBe(
        '<https://api.example/v1/en/stories?limit=1&sort=date>; rel="first", ' +
          '<https://api.example/v1/en/stories?limit=1&page=2&sort=date>; rel="next", ' +
          '<https://api.example/v1/en/stories?limit=1&page=2&sort=date>; rel="last"',
      )
      expect(await slugs('/v1/en/stories?limit=1&page=2&sort=date')).toEqual(['summer'])
    })

    it('are empty past the last one', async () => {
      const { list, body, headers } = await newsstand.get('/v1/en/stories?page=900000')
      expect(list).toEqual([])
      expect(body['meta']).toMatchObject({ total: 2, pages: 1, page: 900000 })
      expect(headers['link']).toContain('<https://api.example/v1/en/stories>; rel="prev"')
    })

    it.each([
      'limit=0',
      'limit=101',
      'limit=-1',
      'limit=2.5',
      'page=0',
      'page=1e3',
      'page=1000001',
    ])('refuse %s', async (parameter) => {
      await refused(`/v1/en/stories?${parameter}`)
    })
  })

  describe('filters', () => {
    it.each([
      ['kind=report', ['spring']],
      ['kind=report,story', ['summer', 'spring']],
      ['tag=garden', ['spring']],
      ['tag=Garden%E2%80%8B', ['spring']],
      ['project=Police', ['summer', 'spring']],
      ['tag=GARDEN,garden', ['spring']],
      ['tag=2019', ['spring']],
      ['tag=nothing', []],
      ['date=2019-04-02', ['spring']],
      ['date=2019-04', ['spring']],
      ['date=2019', ['summer', 'spring']],
      ['date=2018,2019-07', ['summer']],
      ['year=20', ['summer']],
      ['year=2019,20', ['summer', 'spring']],
      [`project=${ids.police}`, ['summer', 'spring']],
      ['project=border', ['spring']],
      [`project=border,${ids.police}`, ['summer', 'spring']],
      ['project=nobody', []],
    ])('filter[%s]', async (filter, expected) => {
      const [name, value] = filter.split('=')
      const { list, body } = await newsstand.get(`/v1/en/stories?filter[${name}]=${value}`)
      expect(list.map(({ slug }) => slug)).toEqual(expected)
      expect(body['meta']).toMatchObject({ total: expected.length })
    })

    it.each([
      ['filter[date][gte]=2019-05', ['summer']],
      ['filter[date][lte]=2019-04', ['spring']],
      ['filter[date][lte]=2019', ['summer', 'spring']],
      ['filter[date][gte]=2019-04-02&filter[date][lte]=2019-04-02', ['spring']],
      ['filter[date][gte]=2020&filter[date][lte]=2018', []],
      ['filter[year][gte]=21', ['spring']],
      ['filter[year][lte]=2018', ['summer']],
      ['filter[date][gte]=2019&filter[kind]=story', ['summer']],
      ['filter[kind]=report&filter[project]=police', ['spring']],
      ['filter%5Bkind%5D=report', ['spring']],
    ])('%s', async (query, expected) => {
      const { list, body } = await newsstand.get(`/v1/en/stories?${query}`)
      expect(list.map(({ slug }) => slug)).toEqual(expected)
      expect(body['meta']).toMatchObject({ total: expected.length })
    })

    it('by period find what overlaps, as precisely as is asked', async () => {
      const range = (value: string, end: string | null = null) =>
        presentPartialDate({ value, end, precision: 'range' }, 'ky')
      const periods = {
        decade: presentPartialDate({ value: '199X', precision: 'decade' }, 'ky'),
        year: presentPartialDate({ value: '1998', precision: 'year' }, 'ky'),
        years: range('1997', '2003'),
        since: range('2010', '..'),
        until: range('..', '1995-06'),
      }
      for (const [place, [slug, period]] of Object.entries(periods).entries())
        await newsstand.publish({
          type: 'stories',
          id: idOf(600 + place),
          locale: 'ky',
          slug,
          entry: { title: slug, period, tags: ['period'] },
        })
      const found = async (query: string) =>
        (await slugs(`/v1/ky/stories?filter[tag]=period&sort=title&${query}`)).sort()
      const by = (written: string) => found(`filter[period]=${written}`)
      const any = (written: string) =>
        found(`filter[period]=${written}&filter[period][precision]=any`)

      expect(await by('2000')).toEqual(['years'])
      expect(await by('2000-05')).toEqual(['years'])
      expect(await by('1997/1999')).toEqual(['year', 'years'])
      expect(await found('filter[period][gte]=1997&filter[period][lte]=1999')).toEqual([
        'year',
        'years',
      ])
      expect(await by('1997')).toEqual(['years'])
      expect(await by('2003')).toEqual(['years'])
      expect(await by('1997-03')).toEqual([])
      expect(await any('1997-03')).toEqual(['decade', 'years'])
      expect(await by('1998-03')).toEqual(['years'])
      expect(await any('1998-03')).toEqual(['decade', 'year', 'years'])
      expect(await by('199X')).toEqual(['decade', 'until', 'year', 'years'])
      expect(await by('1951')).toEqual(['until'])
      expect(await by('2050,1951')).toEqual(['since', 'until'])
      expect(await by('2009')).toEqual([])
      expect(await by('2004/..')).toEqual(['since'])
      expect(await by('../1996')).toEqual(['until'])
      expect(await any('../1996')).toEqual(['decade', 'until'])
      expect(await found('filter[period][gte]=2004')).toEqual(['since'])
      expect(await found('filter[period][gte]=2001&filter[period][lte]=1998')).toEqual([])
      // with fallback, and in an order of its own
      expect(await slugs('/v1/en/stories?filter[period]=2000&fallback=ky')).toEqual(['years'])
      for (const place of Object.keys(periods).keys())
        await newsstand.unpublish('stories', idOf(600 + place), 'ky')
    })

    it('find nothing by a document that is not live in the asked locale', async () => {
      expect(await slugs(`/v1/en/stories?filter[project]=${ids.hidden}`)).toEqual([])
      expect(await slugs('/v1/en/stories?filter[project]=chek-ara')).toEqual([])
      expect(await slugs('/v1/en/stories?filter[project]=chek-ara&fallback=ky')).toEqual(['spring'])
    })

    it('are refused with the known ones when unknown', async () => {
      for (const name of ['colour', 'constructor', '__proto__', 'toString', ''])
        expect(await refused(`/v1/en/stories?filter[${name}]=x`)).toEqual([
          {
            path: `filter[${name}]`,
            message: `There is no filter “${name}”.`,
            known: ['kind', 'tag', 'date', 'period', 'year', 'project'],
          },
        ])
    })

    it.each([
      ['filter[kind]=poem', ['report', 'story']],
      ['filter[date][gt]=2019', ['gte', 'lte']],
      ['filter[kind][gte]=report', ['filter[kind]']],
    ])('%s is refused with what is known', async (query, known) => {
      expect(await refused(`/v1/en/stories?${query}`)).toEqual([expect.objectContaining({ known })])
    })

    it.each([
      'filter[date]=2019-02-30',
      'filter[date]=yesterday',
      'filter[year]=abc',
      'filter[year]=-1',
      'filter[kind]=',
      'filter[kind]=report,',
      'filter[tag]=a,,b',
      'filter[tag]=%20',
      'filter[project]=,border',
      'filter[date]=2019,',
      'filter[year]=,2019',
      'filter[date]=2019~',
      'filter[date]=2020/2019',
      'filter[date]=../..',
      'filter[date][gte]=2019/2020',
      'filter[date][precision]=any',
      'filter[period]=2019&filter[period][precision]=month',
      'filter[period][precision]=any',
      'fields=title,',
      'include=',
      'fallback=ru,',
      'sort=-date,',
      'filter[date][gte]=',
      'filter[date][gte]=2019,2020',
    ])('%s is refused', async (query) => {
      await refused(`/v1/en/stories?${query}`)
    })
  })

  describe('fallback', () => {
    it('gives each document once, in the first locale in which it is live', async () => {
      const { list, body, headers } = await newsstand.get('/v1/ky/stories?fallback=ru,en')
      expect(list.map(({ slug, locale }) => [slug, locale])).toEqual([
        ['leto', 'ru'],
        ['jaz', 'ky'],
        ['zima', 'ru'],
      ])
      expect(body['meta']).toMatchObject({ total: 3, locale: 'ky' })
      expect(headers['content-language']).toBe('ru, ky')
      expect(await slugs('/v1/ky/stories?fallback=en,ru')).toEqual(['summer', 'jaz', 'zima'])
      expect(await slugs('/v1/ky/stories')).toEqual(['jaz'])
    })

    it('counts documents, page by page', async () => {
      const { list, body } = await newsstand.get('/v1/ky/stories?fallback=ru&limit=2&page=2')
      expect(list.map(({ slug }) => slug)).toEqual(['zima'])
      expect(body['meta']).toMatchObject({ total: 3, pages: 2 })
    })

    it('filters by what the chosen edition is', async () => {
      // spring has a year in en alone, and is served in ky
      expect(await slugs('/v1/ky/stories?fallback=en&filter[year]=2019')).toEqual([])
      expect(await slugs('/v1/ky/stories?fallback=en&filter[kind]=report')).toEqual(['jaz'])
    })

    it('takes cards in the same order of locales', async () => {
      const { list } = await newsstand.get('/v1/ky/stories?fallback=en&filter[kind]=story')
      expect(list[0]).toMatchObject({
        locale: 'en',
        projects: [{ id: ids.police, locale: 'en', title: 'Police' }],
      })
    })

    it('refuses what is no locale', async () => {
      expect(await refused('/v1/en/stories?fallback=de')).toEqual([
        expect.objectContaining({ path: 'fallback', known: ['ky', 'ru', 'en'] }),
      ])
    })
  })

  it('gives the chosen fields, and always who an entry is', async () => {
    const { list } = await newsstand.get('/v1/en/stories?fields=title,alternates&limit=1')
    expect(list).toEqual([
      {
        id: ids.summer,
        type: 'stories',
        locale: 'en',
        slug: 'summer',
        url: 'https://site.example/en/stories/summer',
        alternates: [
          { locale: 'ru', slug: 'leto', url: 'https://site.example/ru/stories/leto' },
          { locale: 'en', slug: 'summer', url: 'https://site.example/en/stories/summer' },
        ],
        title: 'Summer',
      },
    ])
  })

  it('refuses unknown parameters, fields and includes, all of them at once', async () => {
    expect(
      await refused('/v1/en/stories?color=red&fields=published&include=owner,projects.colour'),
    ).toEqual([
      expect.objectContaining({
        path: 'color',
        known: expect.arrayContaining(['page', 'limit', 'sort', 'filter[kind]']) as unknown,
      }),
      expect.objectContaining({
        path: 'include',
        known: ['projects', 'projects.parent', 'projects.owner', 'partners'],
      }),
      expect.objectContaining({ path: 'include' }),
      expect.objectContaining({
        path: 'fields',
        known: expect.arrayContaining(['id', 'title', 'publishedAt']) as unknown,
      }),
    ])
  })

  it('refuses a type or a locale that is named twice, of changes too', async () => {
    for (const query of ['type=stories,stories', 'locale=ru,en,ru'])
      expect(await refused(`/v1/changes?${query}`)).toEqual([
        expect.objectContaining({ message: expect.stringContaining('twice') as unknown }),
      ])
  })

  it.each(['page=1&page=2', 'filter[kind]=report&filter[kind]=story', 'fields=title&fields=title'])(
    'refuses the repeated %s',
    async (query) => {
      await refused(`/v1/en/stories?${query}`)
    },
  )

  it.each([
    ['/v1/de/stories', 'unknown_locale', ['ky', 'ru', 'en']],
    ['/v1/en/poems', 'unknown_type', ['stories', 'projects', 'partners', 'lines']],
    ['/v1/en/constructor', 'unknown_type', ['stories', 'projects', 'partners', 'lines']],
    ['/v1/en/office', 'unknown_type', ['stories', 'projects', 'partners', 'lines']],
    ['/v1/en/globals/nothing', 'unknown_global', ['office']],
    ['/v1/en/globals', 'unknown_global', ['office']],
  ])('%s is 404 %s with the known names', async (url, code, known) => {
    const { status, body, headers } = await newsstand.get(url)
    expect(status).toBe(404)
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(body).toMatchObject({
      type: `urn:kerben:problem:${code}`,
      title: 'Not Found',
      status: 404,
      detail: expect.any(String) as unknown,
      code,
      known,
    })
  })

  it.each(['/v1/en', '/v1/en/stories/a/b', '/v1/en/%ff', '/v1//', '/v1//en'])(
    '%s is 404',
    async (url) => {
      expect((await newsstand.get(url)).status).toBe(404)
    },
  )
})
