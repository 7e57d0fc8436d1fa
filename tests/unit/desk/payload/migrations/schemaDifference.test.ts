import { describe, expect, it } from '@jest/globals'

import { possibleRenames, schemaDifference } from '#desk/payload/migrations/schemaDifference.ts'

const schema = (tables: Record<string, string[]>) => ({
  tables: Object.fromEntries(
    Object.entries(tables).map(([name, columns]) => [
      name,
      { columns: Object.fromEntries(columns.map((column) => [column, { type: 'text' }])) },
    ]),
  ),
})

describe('two schemas', () => {
  const news = schema({ news: ['id', 'title'], pages: ['id'] })

  it('are the same when one was stored', () => {
    expect(schemaDifference({ ...news, views: undefined }, news)).toEqual([])
  })

  it('differ by the tables that came, went or changed', () => {
    const after = schema({ news: ['id', 'title', 'date'], places: ['id'] })
    expect(schemaDifference(news, after)).toEqual(['news', 'pages', 'places'])
  })

  it.each([
    [
      'nothing that only came',
      schema({ news: ['id', 'title', 'date'], pages: ['id'], places: ['id'] }),
      [],
    ],
    ['nothing that only went', schema({ news: ['id'] }), []],
    [
      'a table that went while another came',
      schema({ news: ['id', 'title'], places: ['id'] }),
      ['tables: pages went, places came'],
    ],
    [
      'a column that went while another came',
      schema({ news: ['id', 'name'], pages: ['id'] }),
      ['columns of news: title went, name came'],
    ],
  ])('may hold a rename: %s', (_, after, renames) => {
    expect(possibleRenames(news, after)).toEqual(renames)
  })
})
