import { describe, expect, it } from '@jest/globals'

import { contentHash } from '#desk/editions/contentHash.ts'

const root = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
})

describe('the content hash', () => {
  const view = { title: 'Аталышы', body: root('текст'), rows: [{ id: 'a', label: 'бир' }] }

  it('is the same whatever the order of the keys', () => {
    const turned = { rows: [{ label: 'бир', id: 'a' }], body: root('текст'), title: 'Аталышы' }
    expect(contentHash(turned, [])).toBe(contentHash(view, []))
  })

  it.each([null, undefined, '', '  ', [], { root: { type: 'root', children: [] } }])(
    'does not see an empty field: %j',
    (empty) => {
      expect(contentHash({ ...view, added: empty }, [])).toBe(contentHash(view, []))
    },
  )

  it('leaves out ids of rows, the source locale and operational fields', () => {
    const other = {
      ...view,
      id: 'x',
      sourceLocale: 'ru',
      state: 'open',
      rows: [{ id: 'b', label: 'бир' }],
    }
    expect(contentHash(other, [], ['state'])).toBe(contentHash(view, [], ['state']))
  })

  it.each([
    ['a text', { ...view, title: 'Башка' }],
    ['rich text', { ...view, body: root('башка') }],
    ['a row', { ...view, rows: [{ id: 'a', label: 'эки' }] }],
    ['the number of rows', { ...view, rows: [...view.rows, { id: 'c', label: 'эки' }] }],
    ['a false that was not there', { ...view, flag: false }],
    ['a zero that was not there', { ...view, count: 0 }],
  ])('changes with %s', (_what, changed) => {
    expect(contentHash(changed, [])).not.toBe(contentHash(view, []))
  })

  it('changes with the words of a used file, not with the order of the files', () => {
    const rest = { caption: null, credit: null, mimeType: 'image/jpeg', depictsPersons: false }
    const a = { id: 'a', alt: 'тоо', ...rest }
    const b = { id: 'b', alt: 'көл', ...rest }
    expect(contentHash(view, [a, b])).toBe(contentHash(view, [b, a]))
    expect(contentHash(view, [a])).not.toBe(contentHash(view, [{ ...a, alt: 'талаа' }]))
    expect(contentHash(view, [a])).not.toBe(contentHash(view, [{ ...a, credit: '© ЭМУ' }]))
    // as it was before a file's credit was part of it
    expect(contentHash(view, [a])).toBe(contentHash(view, [{ ...a, credit: '' }]))
  })
})
