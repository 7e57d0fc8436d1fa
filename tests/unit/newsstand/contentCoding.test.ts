import { describe, expect, it } from '@jest/globals'

import { contentCoding } from '#newsstand/cache/contentCoding.ts'

describe('the coding of an answer', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate', 'gzip'],
    ['x-gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br;q=0.5, gzip;q=0.5', 'br'],
    ['br;q=0', 'identity'],
    ['br; q=0, *', 'gzip'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['identity', 'identity'],
    ['identity;q=0.9, gzip;q=0.1', 'identity'],
    ['identity;q=0, gzip;q=0.1', 'gzip'],
    ['deflate, zstd', 'identity'],
    ['br;q=nonsense, gzip', 'gzip'],
  ])('for “%s” is %s', (header, coding) => {
    expect(contentCoding(header)).toBe(coding)
  })
})
