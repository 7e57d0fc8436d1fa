import { describe, expect, it } from '@jest/globals'

import { dropEmptyRowIds } from '#desk/access/emptyRowIds.ts'
import { checkForm } from '#desk/access/writeForm.ts'
import { levelOf } from '#desk/fieldTree/index.ts'
import { KerbenError } from '#shared/errors/kerbenError.ts'
import { fields } from './fields.ts'

const uuid = '7a6ff7a5-6e3c-4a43-8dcb-6c5d3bb3b7c1'
const rowId = '6b02af317a38d4587522e7e1'

/** The path that a write is refused for; null when it is taken. */
function refusedPath(data: Record<string, unknown>): string | null {
  try {
    checkForm(fields, data)
    return null
  } catch (error) {
    if (!(error instanceof KerbenError)) throw error
    const [first] = error.errors
    return `${String(error.status)} ${first?.path ?? ''}`
  }
}

describe('a write has the form of the document', () => {
  const table: [string, Record<string, unknown>][] = [
    ['texts', { title: 'a', date: null, tags: ['a', 'b'] }],
    ['a UUID', { id: uuid }],
    ['rows of either kind of id', { rows: [{ id: uuid }, { id: rowId }, {}] }],
    ['an emptied list of a form', { rows: 0 }],
    ['dates', { givenAt: '2020-01-01' }],
    ['what is unknown', { unknown: {} }],
    ['choices', { kind: 'a', kinds: ['a', 'b'] }],
    ['no choice', { kind: null, kinds: [] }],
    ['numbers', { order: 1200.5, rows: [{ value: -1 }, { value: null }] }],
    ['a number of a form, and an emptied one', { order: '1200', rows: [{ value: '' }] }],
  ]
  it.each(table)('%s', (_, data) => {
    expect(refusedPath(data)).toBeNull()
  })
})

describe('an empty id of a row', () => {
  it('is as none, at any depth, and no more than that', () => {
    const data = { id: '', rows: [{ id: null }, { id: '', label: 'a' }, { id: uuid }, 'x'] }
    dropEmptyRowIds(levelOf(fields, data))
    expect(data).toEqual({ id: '', rows: [{}, { label: 'a' }, { id: uuid }, 'x'] })
  })
})

describe('anything else is refused by its path', () => {
  const table: [string, Record<string, unknown>, string][] = [
    ['an object for a text', { title: { ky: 'a' } }, '400 title'],
    ['a number for a text', { title: 5 }, '400 title'],
    ['objects for texts', { tags: [{ a: 1 }] }, '400 tags'],
    ['an object in a group', { group: { text: { ky: 'a' } } }, '400 group.text'],
    ['an object in a row', { rows: [{}, { label: {} }] }, '400 rows.1.label'],
    ['a text for a group', { group: 'a' }, '400 group'],
    ['a text for rows', { rows: 'a' }, '400 rows'],
    ['a text for a row', { rows: ['a'] }, '400 rows.0'],
    ['a path for an id', { id: '../../x' }, '400 id'],
    ['a row’s kind of id for a document', { id: rowId }, '400 id'],
    ['a path for a row’s id', { rows: [{ id: '../x' }] }, '400 rows.0.id'],
    ['one id for two rows', { rows: [{ id: uuid }, { id: uuid }] }, '400 rows.1.id'],
    [
      'one id for rows of two lists',
      { rows: [{ id: uuid }], others: [{ id: rowId }, { id: uuid }] },
      '400 others.1.id',
    ],
    ['a choice that there is not', { kind: 'c' }, '400 kind'],
    ['one of several choices', { kinds: ['a', 'c'] }, '400 kinds'],
    ...['1 200', '1.200', '1,200', '12 000 000', '1200,5', '1e3', 'about 300', ' '].map(
      (text): [string, Record<string, unknown>, string] => [
        `the text “${text}” for a number`,
        { rows: [{}, { value: text }] },
        '400 rows.1.value',
      ],
    ),
    ['a list for a number', { order: [1] }, '400 order'],
    ['true for a number', { order: true }, '400 order'],
    ['what JSON reads as infinite', { order: Infinity }, '400 order'],
    ['a number that cannot be kept exactly', { order: 2 ** 60 }, '400 order'],
    ['no date', { givenAt: '' }, '400 givenAt'],
  ]
  it.each(table)('%s', (_, data, path) => {
    expect(refusedPath(data)).toBe(path)
  })
})
