import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { type Row, matchRows } from '#desk/values/matchRows.ts'

// the parts of finished fields that are looked at
const fields = [
  { name: 'id', type: 'text' },
  { name: 'kind', type: 'select' },
  { name: 'value', type: 'text' },
  { name: 'label', type: 'text', localized: true },
  {
    name: 'hours',
    type: 'array',
    flattenedFields: [
      { name: 'day', type: 'text' },
      { name: 'note', type: 'text', localized: true },
    ],
  },
] as unknown as FlattenedField[]

const FRESH = '6b02af317a38d4587522e7e1'

/** The rows under the ids that they get; `-` for a new one. */
const idsOf = (sent: readonly Row[], stored: readonly Row[]): string =>
  matchRows(fields, sent, stored)
    .rows.map(({ id }) => (typeof id === 'string' && id !== FRESH ? id : '-'))
    .join('')

const leftOf = (sent: readonly Row[], stored: readonly Row[]): unknown[] =>
  matchRows(fields, sent, stored).left.map(({ id }) => id)

const a = { id: 'a', kind: 'phone', value: '111', label: 'A' }
const b = { id: 'b', kind: 'phone', value: '222', label: 'B' }
const c = { id: 'c', kind: 'phone', value: '333', label: 'C' }
const without = ({ id: _, ...row }: Row): Row => row
const pasted = (row: Row): Row => ({ ...row, id: FRESH })

describe('a row without its id', () => {
  it('is the one with the same shared values, wherever it stands', () => {
    expect(idsOf([c, a, b].map(without), [a, b, c])).toBe('cab')
    expect(idsOf([{ value: '333' }, { value: '111', label: 'new' }], [a, b, c])).toBe('ca')
  })

  it('then the one with the same texts, then the one at the same place', () => {
    expect(idsOf([{ value: '999', label: 'B' }, without(a)], [a, b])).toBe('ba')
    expect(idsOf([{ value: '888', label: 'new' }, without(b)], [a, b])).toBe('ab')
    expect(idsOf([{ label: 'one' }, { label: 'two' }], [a, b])).toBe('ab')
  })

  it('is no row that another claims, and a new one when none is left', () => {
    expect(idsOf([{ ...b, label: 'x' }, without(b)], [a, b])).toBe('b-')
    expect(idsOf([without(a), without(a)], [a])).toBe('a-')
    expect(idsOf([without(a)], [])).toBe('-')
  })

  it('is told apart by its texts and its place from rows with the same values', () => {
    const [one, two] = [
      { ...a, id: '1', label: 'X' },
      { ...a, id: '2', label: 'Y' },
    ]
    expect(idsOf([without(two), without(one)], [one, two])).toBe('21')
    expect(
      idsOf(
        [
          { ...without(a), label: 'p' },
          { ...without(a), label: 'q' },
        ],
        [one, two],
      ),
    ).toBe('12')
  })

  it('compares the rows inside it by their order', () => {
    const monday = { ...a, value: '', hours: [{ id: 'x', day: 'mon' }] }
    const friday = { ...b, value: '', hours: [{ id: 'y', day: 'fri' }] }
    const sent = { kind: 'phone', hours: [{ id: FRESH, day: 'fri' }] }
    expect(idsOf([sent, { kind: 'phone', hours: [{ day: 'mon' }] }], [monday, friday])).toBe('ba')
  })
})

describe('a stored row that no sent one is', () => {
  it('was not deleted by who sends rows without ids, or pastes them', () => {
    expect(leftOf([without(a)], [a, b])).toEqual(['b'])
    expect(leftOf([pasted(a)], [a, b])).toEqual(['b'])
    expect(leftOf([a, without(b)], [a, b, c])).toEqual(['c'])
  })

  it('was deleted by who sends the others under their ids, or none', () => {
    expect(leftOf([a], [a, b])).toEqual([])
    expect(leftOf([], [a, b])).toEqual([])
    expect(leftOf([a, pasted({ value: '999', label: 'new' })], [a, b])).toEqual([])
  })

  it('gives its texts to no row that was added in its place', () => {
    expect(idsOf([a, pasted({ value: '999', label: 'new' })], [a, b])).toBe('a-')
    expect(idsOf([a, pasted({ value: '222', label: 'another' })], [a, b])).toBe('a-')
    expect(idsOf([{ value: '999', label: 'new' }, b], [a, b])).toBe('-b')
    // the same one again, or one whose text is not written in this locale
    expect(idsOf([a, pasted(b)], [a, b])).toBe('ab')
    expect(idsOf([a, pasted(b)], [a, { ...b, label: '' }])).toBe('ab')
  })
})
