import { describe, expect, it } from '@jest/globals'
import { fitParts, joinParts, splitParts } from '#desk/admin/partialDate/writtenParts.ts'

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
})
