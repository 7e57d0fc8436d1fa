import { describe, expect, it } from '@jest/globals'

import { isKeptText, isStored, keptTextOf } from '#desk/admin/recovery/keptText.ts'
import { isWithin, keyOf } from '#desk/admin/recovery/place.ts'
import { valueText } from '#desk/admin/recovery/valueText.ts'
import { paragraph } from '../../../../support/newsStory.ts'

const UPDATED = '2026-11-28T10:00:00.000Z'

describe('what is kept of a form', () => {
  it('is what differs from what is stored, upon what it was written', () => {
    const before = { id: '1', title: 'Бир', summary: null, tags: [], updatedAt: UPDATED }
    const after = { ...before, title: 'Эки', summary: '', tags: undefined }
    expect(keptTextOf(before, after, 5)).toEqual({
      at: 5,
      base: UPDATED,
      fields: { title: { before: 'Бир', after: 'Эки' } },
    })
  })

  it('is nothing where only what the desk writes itself differs, or the order of keys', () => {
    const before = { updatedAt: UPDATED, story: { a: 1, b: null } }
    expect(keptTextOf(before, { updatedAt: '2027', story: { b: '', a: 1 } }, 5)).toBeNull()
  })

  it('holds a field that was emptied, and rows that were moved', () => {
    const rows = [{ id: 'a' }, { id: 'b' }]
    const found = keptTextOf({ title: 'Бир', rows }, { rows: rows.toReversed() }, 5)
    expect(Object.keys(found?.fields ?? {})).toEqual(['title', 'rows'])
    expect(found?.base).toBeNull()
  })

  it('is stored once the document holds all of it', () => {
    const kept = { at: 5, base: null, fields: { title: { before: 'Бир', after: 'Эки' } } }
    expect(isStored(kept, { title: 'Эки', other: 1 })).toBe(true)
    expect(isStored(kept, { title: 'Бир' })).toBe(false)
  })

  it('is read from the browser’s storage only in its own form', () => {
    expect(isKeptText({ at: 5, base: null, fields: { title: {} } })).toBe(true)
    for (const other of [null, [], {}, { at: '5', base: null, fields: {} }, { at: 5, base: null }])
      expect(isKeptText(other)).toBe(false)
  })
})

describe('where it is kept', () => {
  const place = { account: 'a', type: 'news', document: '1', locale: 'ky' }

  it.each([
    [{ account: 'a' }, true],
    [{ account: 'b' }, false],
    [{ ...place, locale: 'ru' }, false],
    [{ account: 'a', type: 'news', document: '1' }, true],
    [{ ...place, document: '' }, false],
  ])('is within %j: %s', (around, expected) => {
    expect(isWithin(keyOf(place, 'opening'), around)).toBe(expected)
  })

  it('is nowhere for what is no address', () => {
    expect(isWithin('a', {})).toBe(false)
  })
})

describe('a value in words', () => {
  it.each([
    [paragraph('Дене'), 'Дене'],
    [[{ id: 'x', label: 'Бир', value: 2 }, { label: 'Эки' }], 'Бир\n2\nЭки'],
    ['9f1c1f0e-5b2a-4c3d-8e4f-0123456789ab', '(тандалган документ)'],
    [{ from: null, to: '' }, ''],
    [false, 'false'],
  ])('%j is %j', (value, text) => {
    expect(valueText(value, 'ky')).toBe(text)
  })
})
