import { describe, expect, it } from '@jest/globals'

import { isNotModified } from '#newsstand/cache/isNotModified.ts'

describe('If-None-Match', () => {
  it.each([
    ['the tag itself', '"abc-br"', true],
    ['any tag', '*', true],
    ['one of a list', '"x", "abc-br","y"', true],
    ['the tag made weak by a proxy', 'W/"abc-br"', true],
    ['another tag', '"abc"', false],
    ['a tag without its quotes', 'abc-br', false],
    ['nothing', undefined, false],
  ])('with %s', (_, header, matches) => {
    expect(isNotModified(header, '"abc-br"')).toBe(matches)
  })

  it('says nothing of an answer without a tag', () => {
    expect(isNotModified('*', undefined)).toBe(false)
  })
})
