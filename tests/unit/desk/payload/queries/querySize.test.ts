import { describe, expect, it } from '@jest/globals'

import { cappedLimit } from '#desk/payload/queries/limitPeople.ts'
import { querySize } from '#desk/payload/queries/querySize.ts'

describe('the size of a filter', () => {
  it.each([
    ['nothing', undefined, { conditions: 0, nesting: 0, values: 0, letters: 0 }],
    [
      'one condition',
      { a: { equals: 'xy' } },
      { conditions: 1, nesting: 2, values: 0, letters: 9 },
    ],
    [
      'a list of values',
      { id: { in: ['a', 'b', 'c'] } },
      { conditions: 1, nesting: 3, values: 3, letters: 7 },
    ],
    [
      'filters in a list',
      { or: [{ a: { equals: 1 } }, { b: { exists: true } }] },
      { conditions: 2, nesting: 4, values: 0, letters: 21 },
    ],
    ['a text where a filter belongs', 'abc', { conditions: 0, nesting: 0, values: 0, letters: 3 }],
  ])('%s', (_, where, size) => {
    expect(querySize(where)).toEqual(size)
  })

  it('of a hundred thousand levels is counted, not walked into', () => {
    let where: object = { a: { equals: 1 } }
    for (let level = 0; level < 100_000; level += 1) where = { and: [where] }
    expect(querySize(where).nesting).toBe(200_002)
  })
})

describe('the rows of a list', () => {
  it.each([
    [{}, undefined],
    [{ limit: 1 }, 1],
    [{ limit: 100 }, 100],
    [{ limit: 2.7 }, 2],
    [{ limit: '30' }, 30],
    [{ pagination: false, limit: 30 }, 30],
    [{ limit: 0 }, 100],
    [{ limit: 101 }, 100],
    [{ limit: -1 }, 100],
    [{ limit: Infinity }, 100],
    [{ limit: Number.NaN }, 100],
    [{ limit: 'all' }, 100],
    [{ limit: '' }, 100],
    [{ limit: ['1', '2'] }, 100],
    [{ pagination: false }, 100],
    [{ pagination: 'false' }, 100],
  ])('asked with %j', (asked, rows) => {
    expect(cappedLimit(asked)).toBe(rows)
  })
})
