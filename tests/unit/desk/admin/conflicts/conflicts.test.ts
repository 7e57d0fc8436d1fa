import { describe, expect, it } from '@jest/globals'

import { bringsMore } from '#desk/admin/conflicts/bringsMore.ts'
import { conflictsIn, sideOf } from '#desk/admin/conflicts/conflictsIn.ts'
import { withValues } from '#desk/admin/conflicts/withValues.ts'
import { presentIn } from '#desk/admin/presence/presentIn.ts'
import { paragraph } from '../../../../support/newsStory.ts'

const AT = '2026-11-28T10:00:00.000Z'
const answer = (errors: unknown, code = 'edit_conflict') => ({
  errors: [{ message: 'Said.', data: { code, errors } }],
})
const title = {
  path: 'title',
  label: 'Title',
  message: 'Changed.',
  base: 'a',
  theirs: 'b',
  ours: 'c',
  by: { id: '1', name: 'Айгүл' },
  at: AT,
}

describe('the conflicts of a refused save', () => {
  it('are told with both values, by whom and when', () => {
    expect(conflictsIn(answer([title]))).toEqual([{ ...title, by: 'Айгүл' }])
  })

  it('are read where nobody is known and nothing was there', () => {
    const [found] = conflictsIn(answer([{ path: 'rows.1', by: null, ours: [] }]))
    expect(found).toEqual({
      path: 'rows.1',
      label: 'rows.1',
      message: '',
      base: null,
      theirs: null,
      ours: [],
      by: '',
      at: '',
    })
  })

  it.each([[null], [{}], [answer([title], 'validation')], [answer('title')], [answer([{}])]])(
    'are none in %j',
    (body) => {
      expect(conflictsIn(body)).toEqual([])
    },
  )
})

describe('a side put into a document', () => {
  const a = { id: 'a', text: 'A' }
  const b = { id: 'b', text: 'B' }
  const c = { id: 'c', text: 'C' }
  const row = (path: string, theirs: unknown, ours: unknown) => ({
    ...title,
    path,
    theirs,
    ours,
    by: '',
  })

  it('finds a row by its id, wherever it has moved', () => {
    const form = { rows: [a, b] }
    const made = withValues({ rows: [c, b, a] }, form, [{ path: 'rows.1.text', value: 'X' }])
    expect(made).toEqual({ rows: [c, { ...b, text: 'X' }, a] })
  })

  it('takes out a row that this side removed, and puts in one that it kept', () => {
    const form = { rows: [a, c] }
    const theyKept = row('rows.1', b, null)
    const put = withValues(form, form, [sideOf(theyKept, 'theirs')])
    expect(put).toEqual({ rows: [a, b, c] })
    expect(withValues(put, form, [sideOf(theyKept, 'ours')])).toEqual({ rows: [a, c] })

    const theyRemoved = row('rows.0', null, a)
    const without = withValues(form, form, [sideOf(theyRemoved, 'theirs')])
    expect(without).toEqual({ rows: [c] })
    expect(withValues(without, form, [sideOf(theyRemoved, 'ours')])).toEqual({ rows: [a, c] })
  })

  it('reaches into groups, and leaves the rest and what was given as it is', () => {
    const data = { hours: { kind: 'x', note: 'y' }, title: 't' }
    const made = withValues(data, data, [{ path: 'hours.note', value: null }])
    expect(made).toEqual({ hours: { kind: 'x', note: null }, title: 't' })
    expect(data.hours.note).toBe('y')
  })
})

describe('an answer brings more than was sent', () => {
  const sent = { title: 'a', rows: [{ id: '1', text: 'x' }], body: paragraph('Бир') }

  it.each([
    ['a row of somebody else', { ...sent, rows: [...sent.rows, { id: '2' }] }, true],
    ['a row that somebody else removed', { ...sent, rows: [] }, true],
    ['words of rich text', { ...sent, body: paragraph('Эки') }, true],
    ['only a plain text, which forms take over', { ...sent, title: 'b' }, false],
    ['fields that no form has', { ...sent, folded: ['x'] }, false],
  ])('with %s', (_, stored, expected) => {
    expect(bringsMore(sent, stored)).toBe(expected)
  })
})

describe('who is here', () => {
  it('is read from the desk’s answer, and nobody from any other', () => {
    const one = { id: '1', name: 'Айгүл', locale: 'ru', since: AT }
    expect(presentIn({ present: [one, { id: '2' }, null] })).toEqual([
      { id: '1', name: 'Айгүл', locale: 'ru' },
    ])
    for (const other of [null, {}, { present: {} }]) expect(presentIn(other)).toEqual([])
  })
})
