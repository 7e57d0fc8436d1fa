import { describe, expect, it } from '@jest/globals'

import { sharedChanges } from '#desk/access/sharedChanges.ts'
import { fields } from './fields.ts'

const before = {
  id: 'd',
  title: 'мурда',
  date: '2020-01-01',
  order: 1,
  group: { text: 'мурда', code: 'c' },
  rows: [
    { id: '1', label: 'а', value: 1 },
    { id: '2', label: 'б', value: 2 },
  ],
  updatedAt: '2020-01-01',
}
const [first, second] = before.rows
const changes = (after: object) => [...sharedChanges(fields, before, { ...before, ...after })]

describe('localized text is not a shared field', () => {
  const table: [string, object][] = [
    ['a field', { title: 'кийин' }],
    ['a field of a group', { group: { text: 'кийин', code: 'c' } }],
    ['a field of a row', { rows: [{ ...first, label: 'в' }, second] }],
  ]
  it.each(table)('%s', (_, after) => {
    expect(changes(after)).toEqual([])
  })
})

describe('a change of a shared field is named by its path', () => {
  const table: [string, object, string[]][] = [
    ['a field', { date: '2021-01-01' }, ['date']],
    ['the id', { id: 'e' }, ['id']],
    ['a field of a group', { group: { text: 'кийин', code: 'd' } }, ['group.code']],
    ['a group taken away', { group: null }, ['group.code']],
    ['a field of a row', { rows: [first, { ...second, value: 9 }] }, ['rows.1.value']],
    ['a row less', { rows: [first] }, ['rows']],
    ['no rows', { rows: null }, ['rows']],
    ['a row more', { rows: [first, second, { id: '3', label: 'в' }] }, ['rows']],
    ['rows in another order', { rows: [second, first] }, ['rows']],
    ['rows without their ids', { rows: [{ label: 'а', value: 1 }, second] }, ['rows']],
    ['several', { date: null, order: 2 }, ['date', 'order']],
  ]
  it.each(table)('%s', (_, after, paths) => {
    expect(changes(after)).toEqual(paths)
  })
})

it('what Payload sets or computes is no change', () => {
  expect(changes({ updatedAt: '2021-01-01', shown: 'x' })).toEqual([])
})

it('a default filled in where nothing was is no change', () => {
  const { order: _, ...older } = before
  expect([...sharedChanges(fields, older, { ...older, order: 90 })]).toEqual([])
  expect([...sharedChanges(fields, older, { ...older, order: 91 })]).toEqual(['order'])
})
