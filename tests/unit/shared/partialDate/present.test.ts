import { describe, expect, it } from '@jest/globals'
import { locales } from '#shared/localization/locales.ts'
import { type PartialDate, presentPartialDate } from '#shared/partialDate/index.ts'

const cases: [
  PartialDate,
  edtf: string,
  start: string | null,
  end: string | null,
  ky: string,
  ru: string,
  en: string,
][] = [
  [
    { value: '2000-11-02', precision: 'day' },
    '2000-11-02',
    '2000-11-02',
    '2000-11-02',
    '2000-ж., 2-ноябрь',
    '2 ноября 2000 г.',
    '2 November 2000',
  ],
  [
    { value: '2019-05', precision: 'month' },
    '2019-05',
    '2019-05-01',
    '2019-05-31',
    '2019-ж., май',
    'май 2019 г.',
    'May 2019',
  ],
  [
    { value: '1951', end: '', precision: 'year' },
    '1951',
    '1951-01-01',
    '1951-12-31',
    '1951-ж.',
    '1951 г.',
    '1951',
  ],
  [
    { value: '2007', end: '2009', precision: 'range' },
    '2007/2009',
    '2007-01-01',
    '2009-12-31',
    '2007–2009-жж.',
    '2007–2009 гг.',
    '2007–2009',
  ],
  [
    { value: '2007-05', end: '2008-02', precision: 'range' },
    '2007-05/2008-02',
    '2007-05-01',
    '2008-02-29',
    '2007-ж., май – 2008-ж., февраль',
    'май 2007 г. – февраль 2008 г.',
    'May 2007 – February 2008',
  ],
  [
    { value: '2012', end: '2012', precision: 'range' },
    '2012/2012',
    '2012-01-01',
    '2012-12-31',
    '2012-ж.',
    '2012 г.',
    '2012',
  ],
  [
    { value: '2000', precision: 'approximate' },
    '2000~',
    '2000-01-01',
    '2000-12-31',
    'болжол менен 2000-ж.',
    'около 2000 г.',
    'around 2000',
  ],
  [
    { value: '2000-05', end: null, precision: 'approximate' },
    '2000-05~',
    '2000-05-01',
    '2000-05-31',
    'болжол менен 2000-ж., май',
    'около мая 2000 г.',
    'around May 2000',
  ],
  [
    { value: '199X', precision: 'decade' },
    '199X',
    '1990-01-01',
    '1999-12-31',
    '1990-жылдар',
    '1990-е гг.',
    '1990s',
  ],
  [
    { value: '198X', end: '199X', precision: 'range' },
    '198X/199X',
    '1980-01-01',
    '1999-12-31',
    '1980-жылдар – 1990-жылдар',
    '1980-е гг. – 1990-е гг.',
    '1980s – 1990s',
  ],
  [
    { value: '199X', precision: 'approximate' },
    '199X~',
    '1990-01-01',
    '1999-12-31',
    'болжол менен 1990-жылдар',
    'около 1990-х гг.',
    'around the 1990s',
  ],
  [
    { value: '2010', end: '..', precision: 'range' },
    '2010/..',
    '2010-01-01',
    null,
    '2010-жылдан бери',
    'с 2010 г.',
    'since 2010',
  ],
  [
    { value: '2010-05', end: '..', precision: 'range' },
    '2010-05/..',
    '2010-05-01',
    null,
    '2010-ж., майдан бери',
    'с мая 2010 г.',
    'since May 2010',
  ],
  [
    { value: '2010-11-02', end: '..', precision: 'range' },
    '2010-11-02/..',
    '2010-11-02',
    null,
    '2010-ж., 2-ноябрдан бери',
    'с 2 ноября 2010 г.',
    'since 2 November 2010',
  ],
  [
    { value: '199X', end: '..', precision: 'range' },
    '199X/..',
    '1990-01-01',
    null,
    '1990-жылдардан бери',
    'с 1990-х гг.',
    'since the 1990s',
  ],
  [
    { value: '..', end: '2010', precision: 'range' },
    '../2010',
    null,
    '2010-12-31',
    '2010-жылга чейин',
    'до 2010 г.',
    'until 2010',
  ],
  [
    { value: '..', end: '2010-03', precision: 'range' },
    '../2010-03',
    null,
    '2010-03-31',
    '2010-ж., мартка чейин',
    'до марта 2010 г.',
    'until March 2010',
  ],
  [
    { value: '2010', end: '..', precision: 'approximate' },
    '2010~/..',
    '2010-01-01',
    null,
    'болжол менен 2010-жылдан бери',
    'примерно с 2010 г.',
    'since around 2010',
  ],
  [
    { value: '2000', end: '2003', precision: 'approximate' },
    '2000~/2003~',
    '2000-01-01',
    '2003-12-31',
    'болжол менен 2000–2003-жж.',
    'примерно 2000–2003 гг.',
    'around 2000–2003',
  ],
]

describe('presentPartialDate', () => {
  it.each(cases)('presents %j', (date, edtf, start, end, ...displays) => {
    locales.forEach((locale, place) => {
      expect(presentPartialDate(date, locale)).toEqual({
        edtf,
        precision: date.precision,
        start,
        end,
        display: displays[place],
      })
    })
  })

  it('refuses what is no partial date', () => {
    expect(() => presentPartialDate({ value: '2019-02-30', precision: 'day' }, 'ky')).toThrow(
      RangeError,
    )
    expect(() => presentPartialDate({ value: '2019', precision: 'day' }, 'ky')).toThrow()
  })
})
