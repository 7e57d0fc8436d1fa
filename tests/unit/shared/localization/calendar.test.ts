import { describe, expect, it } from '@jest/globals'
import { displayDay, isDay, parseDay } from '#shared/localization/calendar.ts'

describe('a calendar day', () => {
  it.each(['2000-11-02', '2000-02-29', '2024-02-29', '1951-12-31', '0099-01-01'])(
    'may be %s',
    (day) => {
      expect(isDay(day)).toBe(true)
    },
  )

  it.each([
    '1900-02-29',
    '2023-02-29',
    '2019-04-31',
    '2019-13-01',
    '2019-00-10',
    '2019-01-00',
    '0000-01-01',
    '2019-1-1',
    '2019-05',
    '2000-11-02T00:00:00Z',
    ' 2000-11-02',
    '2000-11-02\n',
    '',
    null,
    20001102,
    {},
  ])('is never %j', (day) => {
    expect(isDay(day)).toBe(false)
  })

  it('is read into its parts', () => {
    expect(parseDay('2016-09-19')).toEqual({ year: 2016, month: 9, day: 19 })
  })

  it('is shown as each language writes it', () => {
    expect(displayDay('2000-11-02', 'ky')).toBe('2000-ж., 2-ноябрь')
    expect(displayDay('2000-11-02', 'ru')).toBe('2 ноября 2000 г.')
    expect(displayDay('2000-11-02', 'en')).toBe('2 November 2000')
  })
})
