import { describe, expect, it } from '@jest/globals'

import { normalizeUrl } from '#newsstand/api/normalizeUrl.ts'

const normal = (query: string) => normalizeUrl('/v1/en/news', query)

describe('the text of a URL', () => {
  it('is the same for the same request, however it is written', () => {
    const written = normal('filter[kind]=a,b&limit=5&sort=title')
    for (const query of [
      'sort=title&limit=5&filter[kind]=a,b',
      'limit=5&sort=title&filter%5Bkind%5D=b%2Ca',
      'page=1&limit=5&sort=title&filter[kind]=b,a,b&richText=html',
    ])
      expect(normal(query)).toBe(written)
  })

  it('leaves out what stands for its absence', () => {
    expect(normal('page=1&limit=20&richText=html')).toBe('/v1/en/news')
    expect(normal('')).toBe('/v1/en/news')
  })

  it('keeps the order of lists that say something by it', () => {
    expect(normal('sort=title,date')).not.toBe(normal('sort=date,title'))
    expect(normal('fallback=ru,en')).not.toBe(normal('fallback=en,ru'))
    expect(normal('fields=b,a')).toBe(normal('fields=a,b'))
  })

  it('never makes a wrong request the same as a right one', () => {
    for (const wrong of ['page=1&page=1', 'page=', 'page=01', 'color=red', 'fields=a&fields=a'])
      expect([normal(''), normal('fields=a')]).not.toContain(normal(wrong))
    expect(normal('fields=a,a')).not.toBe(normal('fields=a'))
    expect(normal('filter[tag]=%E0%A4%A')).not.toBe(normal('filter[tag]=%EF%BF%BDA'))
  })

  it('keeps apart what a separator inside a value could join', () => {
    expect(normal('filter[tag]=a%26limit%3D5')).not.toBe(normal('filter[tag]=a&limit=5'))
  })
})
