import { describe, expect, it } from '@jest/globals'
import {
  decadeOf,
  firstYearOf,
  fitParts,
  joinParts,
  splitParts,
} from '#desk/admin/partialDate/writtenParts.ts'

describe('the parts of a date while it is written', () => {
  it.each(['', '2', '2000', '2000-11', '2000-11-02', '-11', '2000--02'])(
    'come out as they went in: %j',
    (text) => {
      expect(joinParts(splitParts(text))).toBe(text)
    },
  )

  it('are cut to what the chosen precision has inputs for', () => {
    expect(fitParts('2000-11-02', 'year')).toBe('2000')
    expect(fitParts('2000-11-02', 'month')).toBe('2000-11')
    expect(fitParts('2000-11-02', 'range')).toBe('2000-11-02')
    expect(fitParts('', 'day')).toBe('')
  })

  it('become less precise where that is chosen, and never more', () => {
    expect(fitParts('1995-05', 'decade')).toBe('199X')
    expect(fitParts('199X', 'decade')).toBe('199X')
    expect(fitParts('199X', 'year')).toBe('199')
    expect(fitParts('199X', 'range')).toBe('199X')
    expect(fitParts('19', 'decade')).toBe('19')
  })

  it('are of a decade its first year, while it is written', () => {
    expect(decadeOf('1990')).toBe('199X')
    expect(decadeOf('1995')).toBe('1995')
    expect(decadeOf('199')).toBe('199')
    expect(firstYearOf('199X')).toBe('1990')
    expect(firstYearOf('1995')).toBe('1995')
  })
})
