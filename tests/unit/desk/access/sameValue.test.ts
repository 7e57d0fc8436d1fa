import { describe, expect, it } from '@jest/globals'

import { sameValue } from '#desk/access/sameValue.ts'
import { field } from './fields.ts'

const text = (words: string) => ({ root: { type: 'root', children: [{ text: words, format: 0 }] } })
const reordered = { root: { children: [{ format: 0, text: 'a' }], type: 'root', direction: null } }

describe('the same value, in whichever form it is sent back', () => {
  const table: [string, unknown, unknown][] = [
    ['date', null, undefined],
    ['date', '', null],
    ['tags', [], null],
    ['flag', null, false],
    ['flag', true, 'true'],
    ['order', 3, '3'],
    ['givenAt', '2020-01-01T00:00:00.000Z', new Date('2020-01-01')],
    ['givenAt', '2020-01-01T06:00:00+06:00', '2020-01-01T00:00:00.000Z'],
    ['parent', 'p', { id: 'p', title: 'whole' }],
    ['parent', '', null],
    ['links', [{ relationTo: 'news', value: 'n' }], [{ relationTo: 'news', value: { id: 'n' } }]],
    ['body', text('a'), reordered],
  ]
  it.each(table)('%s: %j and %j', (name, one, other) => {
    expect(sameValue(field(name), one, other)).toBe(true)
    expect(sameValue(field(name), other, one)).toBe(true)
  })
})

describe('another value', () => {
  const table: [string, unknown, unknown][] = [
    ['date', '2020-01-01', '2020-01-02'],
    ['date', 'a', null],
    ['tags', ['a', 'b'], ['b', 'a']],
    ['flag', true, false],
    ['order', 0, null],
    ['order', 3, 4],
    ['givenAt', '2020-01-01', '2020-01-02'],
    ['parent', 'p', { id: 'q' }],
    ['links', [{ relationTo: 'news', value: 'n' }], [{ relationTo: 'pages', value: 'n' }]],
    ['body', text('a'), text('b')],
  ]
  it.each(table)('%s: %j and %j', (name, one, other) => {
    expect(sameValue(field(name), one, other)).toBe(false)
    expect(sameValue(field(name), other, one)).toBe(false)
  })
})
