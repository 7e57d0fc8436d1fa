import { describe, expect, it } from '@jest/globals'

import { foldedWhere } from '#desk/search/foldSearch.ts'
import { foldedText } from '#desk/search/foldedText.ts'

describe('the where of a list', () => {
  it('has what is asked of the folded column folded, at any depth', () => {
    expect(foldedWhere({ and: [{ or: [{ folded: { like: 'Өзгөчө КАБАР' } }] }] }, 'title')).toEqual(
      { and: [{ or: [{ folded: { like: 'озгочо кабар' } }] }] },
    )
  })

  it('searches the folded column beside the title, as pickers ask', () => {
    const where = { and: [{ id: { not_in: ['a'] } }, { title: { like: 'Бишкек' } }] }
    expect(foldedWhere(where, 'title')).toEqual({
      and: [
        { id: { not_in: ['a'] } },
        { or: [{ title: { like: 'Бишкек' } }, { folded: { like: 'бишкек' } }] },
      ],
    })
  })

  it('keeps every other condition, those beside a search included', () => {
    const where = { title: { like: 'Ош', exists: true }, state: { equals: 'open' } }
    expect(foldedWhere(where, 'title')).toEqual({
      and: [
        {
          and: [
            { title: { exists: true } },
            { or: [{ title: { like: 'Ош' } }, { folded: { like: 'ош' } }] },
          ],
        },
        { state: { equals: 'open' } },
      ],
    })
  })

  it('finds nothing, and not everything, where nothing but signs was typed', () => {
    expect(foldedWhere({ folded: { like: '%_' } }, 'title')).toEqual({ folded: { like: '·' } })
  })
})

describe('the folded text', () => {
  it('is made of texts, lists and texts by locale, each once', () => {
    const values = [{ ky: 'Ёлка', ru: 'ёлка', en: null }, ['№ 5', 'Ош-2'], 7, undefined, '']
    expect(foldedText(values)).toBe('елка 5 ош 2')
  })
})
