import { describe, expect, it } from '@jest/globals'

import { dayPeriod } from '#newsstand/api/query/dayPeriod.ts'
import { readListQuery } from '#newsstand/api/query/listQuery.ts'
import { deliveredTypes } from '#newsstand/api/types.ts'
import type { KerbenError } from '#shared/errors/kerbenError.ts'
import { testTypes } from '../../../support/delivery/types.ts'

const types = deliveredTypes(testTypes)
const stories = types.collections.get('stories')
if (!stories) throw new Error('no stories')

const read = (query: string) => readListQuery(query, 'ky', stories, types)

const refused = (query: string): unknown => {
  try {
    read(query)
  } catch (error) {
    return (error as KerbenError).errors
  }
  throw new Error(`${query} was not refused`)
}

describe('a list’s query', () => {
  it('has defaults for everything', () => {
    expect(read('')).toMatchObject({
      page: 1,
      limit: 20,
      locales: ['ky'],
      richText: 'html',
      fields: undefined,
      facets: [],
      relations: [],
      sort: [{ column: 'sortKey', descending: true }],
    })
  })

  it('names the asked locale first, each once', () => {
    expect(read('fallback=ru,ky,en').locales).toEqual(['ky', 'ru', 'en'])
  })

  it('makes facets of values, ranges of periods, and leaves relations to be looked up', () => {
    expect(
      read('filter[kind]=report&filter[date][gte]=2019&filter[year]=7&filter[project]=a,b'),
    ).toMatchObject({
      facets: [
        { anyOf: ['kind:report'] },
        { anyWithin: [{ from: 'date:2019-01-01', to: 'date:~' }] },
        { anyOf: ['year:000000000000007'] },
      ],
      relations: [{ name: 'project', type: 'projects', keys: ['a', 'b'] }],
    })
  })

  it('reports all that is wrong at once', () => {
    expect(refused('page=0&limit=x&color=red&filter[x]=1&sort=x&richText=x')).toHaveLength(6)
  })

  it.each([
    ['fields=title,title', 'title'],
    ['include=projects,projects', 'projects'],
    ['fallback=ru,en,ru', 'ru'],
  ])('refuses a name that is given twice: %s', (query, name) => {
    const path = query.split('=')[0]
    expect(refused(query)).toEqual([{ path, message: `“${path}” names “${name}” twice.` }])
  })

  it.each(['filter[tag]=%E0%A4%A', 'filter[tag]=100%', 'filter[tag]=%ff'])(
    'refuses what cannot be decoded: %s',
    (query) => {
      expect(refused(query)).toEqual([
        { path: 'filter[tag]', message: 'This is not percent-encoded UTF-8.' },
      ])
    },
  )

  it('is bounded in its values', () => {
    const many = Array.from({ length: 51 }, (_, number) => `a${number}`).join(',')
    expect(refused(`filter[tag]=${many}`)).toEqual([
      { path: 'filter[tag]', message: '“filter[tag]” has more than 50 values.' },
    ])
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'filter[__proto__][gte]'])(
    'knows no %s',
    (name) => {
      expect(refused(`${name}=1`)).toEqual([expect.objectContaining({ path: name })])
    },
  )
})

describe('a written date', () => {
  it.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019-02-03', '2019-02-03', '2019-02-03'],
  ])('%s stands for the days from %s to %s', (written, from, to) => {
    expect(dayPeriod(written)).toEqual({ from, to })
  })

  it.each(['', '19', '2019-13', '2019-02-30', '2019-2-3', '2019-02-03T00:00', '-2019', '0000'])(
    '“%s” is none',
    (written) => {
      expect(dayPeriod(written)).toBeUndefined()
    },
  )
})
