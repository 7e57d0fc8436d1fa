import { describe, expect, it } from '@jest/globals'

import { sortKeyOf } from '#shared/contract/sortKey.ts'

const inOrder = (keys: string[]): boolean =>
  keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') < key)

describe('a sort key of a type ordered by order', () => {
  const key = (order: number | null, title: string) =>
    sortKeyOf({ defaultSort: 'order' }, { order, title }, 'ky')

  it('goes by the order’s value, negatives and fractions included, what has none last', () => {
    const orders = [-1_000_000, -2, -1.5, 0, 0.5, 2, 10, 999_999_999, null]
    expect(inOrder(orders.map((order) => key(order, 'Я')))).toBe(true)
  })

  it('goes by title within one order, in the locale’s alphabet', () => {
    expect(inOrder(['Нарын', 'Ноокат', 'Ош', 'Өзгөн'].map((title) => key(1, title)))).toBe(true)
    expect(inOrder(['Нарын', 'Өзгөн'].map((title) => key(null, title)))).toBe(true)
  })

  it('takes an order of zero as one, and an absent one as none', () => {
    const absent = sortKeyOf({ defaultSort: 'order' }, { title: 'А' }, 'ky')
    expect(key(0, 'Я') < absent).toBe(true)
    expect(absent).toBe(key(null, 'А'))
  })
})

describe('a sort key of a type ordered by date', () => {
  const key = (date: string | null, title: string) =>
    sortKeyOf({ defaultSort: 'date' }, { date, title }, 'ru')

  it('goes by date, then title, what has no date first, to be read descending', () => {
    const keys = [key(null, 'Я'), key('1951-01-01', 'Я'), key('2019-05-01', 'А')]
    expect(inOrder([...keys, key('2019-05-01', 'Б')])).toBe(true)
  })

  it('is never empty', () => {
    expect(key(null, '')).not.toBe('')
  })
})
