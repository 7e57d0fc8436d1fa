import { describe, expect, it } from '@jest/globals'

import { changedMiddle } from '../../../../src/admin/editions/changedMiddle.ts'

describe('the part in which two texts differ', () => {
  it('is whole words, with what both share on either side', () => {
    expect(changedMiddle('Ошто кеңсе ачылды', 'Ошто жаңы кеңсе ачылды')).toEqual({
      start: 'Ошто ',
      before: '',
      after: 'жаңы ',
      end: 'кеңсе ачылды',
    })
  })

  it('is all of both where nothing is shared, and nothing where all is', () => {
    expect(changedMiddle('', 'бир эки')).toMatchObject({ before: '', after: 'бир эки' })
    expect(changedMiddle('бир', 'эки')).toMatchObject({ before: 'бир', after: 'эки' })
    expect(changedMiddle('бир эки', 'бир эки')).toMatchObject({ before: '', after: '' })
  })

  it('counts a repeated word once', () => {
    expect(changedMiddle('а а', 'а а а')).toMatchObject({ before: '', after: ' а' })
  })

  it('leaves out what is far from the difference', () => {
    const words = (count: number) => Array.from({ length: count }, (_, index) => String(index))
    const long = words(40).join(' ')
    const { start, end } = changedMiddle(`${long} эски ${long}`, `${long} жаңы ${long}`)
    expect(start.startsWith('… ')).toBe(true)
    expect(end.endsWith('…')).toBe(true)
    expect(start.split(' ').length).toBeLessThan(20)
  })
})
