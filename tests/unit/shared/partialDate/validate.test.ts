import { describe, expect, it } from '@jest/globals'
import { locales } from '#shared/localization/locales.ts'
import {
  isEmptyPartialDate,
  isPartialDate,
  type PartialDate,
  partialDateSortKey,
  presentPartialDate,
  validatePartialDate,
} from '#shared/partialDate/index.ts'
import { messages } from '#shared/partialDate/messages.ts'

const problems = (date: unknown) =>
  validatePartialDate(date).map(({ field, message }) => [
    field,
    Object.entries(messages).find(([, text]) => text === message)?.[0],
  ])

describe('validatePartialDate', () => {
  it.each([
    { value: '2000-11-02', precision: 'day' },
    { value: '2000-02-29', precision: 'day' },
    { value: '2019-05', precision: 'month', end: null },
    { value: '1951', precision: 'year', end: '' },
    { value: '2007', precision: 'range', end: '2009' },
    { value: '2007-05', precision: 'range', end: '2007' },
    { value: '2007', precision: 'range', end: '2007' },
    { value: '2000', precision: 'approximate' },
    { value: '2000-05-01', precision: 'approximate', end: '2003' },
  ])('accepts %j', (date) => {
    expect(problems(date)).toEqual([])
    expect(isPartialDate(date)).toBe(true)
  })

  it.each([undefined, null, {}, { value: '', end: null, precision: 'day' }])(
    'takes %j for no date, which is no problem',
    (date) => {
      expect(problems(date)).toEqual([])
      expect(isEmptyPartialDate(date)).toBe(true)
      expect(isPartialDate(date)).toBe(false)
    },
  )

  it.each([
    [{ value: '2000' }, 'precision', 'noPrecision'],
    [{ value: '2000', precision: 'century' }, 'precision', 'noPrecision'],
    [{ value: '2000', precision: 'decade' }, 'value', 'notADecade'],
    [{ value: '199X', precision: 'year' }, 'value', 'notAYear'],
    [{ value: '199X', precision: 'month' }, 'value', 'notAMonth'],
    [{ value: '199X', precision: 'day' }, 'value', 'notADay'],
    [{ value: '19XX', precision: 'decade' }, 'value', 'notADate'],
    [{ value: '000X', precision: 'decade' }, 'value', 'notADate'],
    [{ value: '199X-05', precision: 'range', end: '2000' }, 'value', 'notADate'],
    [{ value: '..', precision: 'year' }, 'value', 'notADate'],
    [{ value: '..', precision: 'range' }, 'end', 'noEnd'],
    [{ value: '..', precision: 'approximate' }, 'end', 'noEnd'],
    [{ value: '..', end: '..', precision: 'range' }, 'end', 'bothOpen'],
    [{ value: '2000', end: '..', precision: 'year' }, 'end', 'unexpectedEnd'],
    [{ value: '199X', precision: 'range', end: '198X' }, 'end', 'endBeforeStart'],
    ['2000', 'precision', 'noPrecision'],
    [{ end: '2000', precision: 'range' }, 'value', 'noValue'],
    [{ value: '2019-02-30', precision: 'day' }, 'value', 'notADate'],
    [{ value: '1900-02-29', precision: 'day' }, 'value', 'notADate'],
    [{ value: '2019-13', precision: 'month' }, 'value', 'notADate'],
    [{ value: '0000', precision: 'year' }, 'value', 'notADate'],
    [{ value: '19', precision: 'year' }, 'value', 'notADate'],
    [{ value: '2000~', precision: 'approximate' }, 'value', 'notADate'],
    [{ value: '2000-11-02T10:00:00Z', precision: 'day' }, 'value', 'notADate'],
    [{ value: { ky: '2000' }, precision: 'year' }, 'value', 'notADate'],
    [{ value: 2000, precision: 'year' }, 'value', 'notADate'],
    [{ value: '2000-11', precision: 'day' }, 'value', 'notADay'],
    [{ value: '2000-11-02', precision: 'month' }, 'value', 'notAMonth'],
    [{ value: '2000', precision: 'month' }, 'value', 'notAMonth'],
    [{ value: '2000-11', precision: 'year' }, 'value', 'notAYear'],
    [{ value: '2007', precision: 'range' }, 'end', 'noEnd'],
    [{ value: '2007', precision: 'range', end: '2006' }, 'end', 'endBeforeStart'],
    [{ value: '2007-05', precision: 'range', end: '2007-04-30' }, 'end', 'endBeforeStart'],
    [{ value: '2007', precision: 'range', end: '2007-02-29' }, 'end', 'notADate'],
    [{ value: '2007', precision: 'year', end: '2009' }, 'end', 'unexpectedEnd'],
  ])('refuses %j at its %s', (date, field, rule) => {
    expect(problems(date)).toEqual([[field, rule]])
    expect(isPartialDate(date)).toBe(false)
  })

  it('reports each sub-field by itself', () => {
    expect(problems({ value: 'x', end: 'y', precision: 'range' })).toEqual([
      ['value', 'notADate'],
      ['end', 'notADate'],
    ])
  })

  it('says every message in each language', () => {
    for (const message of Object.values(messages))
      for (const locale of locales) expect(message[locale]).not.toBe('')
  })
})

describe('partialDateSortKey', () => {
  const keyOf = (date: PartialDate) => partialDateSortKey(presentPartialDate(date, 'en'))

  it('is the first day that the date covers', () => {
    expect(keyOf({ value: '2019-05', precision: 'month' })).toBe('2019-05-01')
    expect(keyOf({ value: '199X', precision: 'decade' })).toBe('1990-01-01')
    expect(keyOf({ value: '2010', end: '..', precision: 'range' })).toBe('2010-01-01')
  })

  it('is the last day where the beginning is open', () => {
    expect(keyOf({ value: '..', end: '2010', precision: 'range' })).toBe('2010-12-31')
  })

  it('is null without a date', () => {
    for (const date of [null, undefined, {}]) expect(partialDateSortKey(date)).toBeNull()
  })
})
