import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { localeView } from '#desk/editions/localeView.ts'
import { filledTexts, progress } from '#desk/editions/progress.ts'

const text = (name: string, localized = false): FlattenedField => ({
  name,
  type: 'text',
  localized,
})

const fields: FlattenedField[] = [
  text('title', true),
  text('code'),
  {
    name: 'rows',
    type: 'array',
    fields: [],
    flattenedFields: [text('label', true), text('value')],
  },
  { name: 'group', type: 'group', fields: [], flattenedFields: [text('note', true)] },
  text('createdAt'),
]

const document = {
  title: { ky: 'Аталышы', ru: 'Название' },
  code: 'KG',
  rows: [{ id: 'r1', label: { ky: 'бир', en: 'one' }, value: '1' }],
  group: { note: { ru: 'заметка' } },
  createdAt: '2026-01-01',
}

describe('one locale of a document', () => {
  it('takes localized leaves of that locale, in rows and groups too, and shared values', () => {
    expect(localeView(fields, document, 'ky')).toEqual({
      title: 'Аталышы',
      code: 'KG',
      rows: [{ id: 'r1', label: 'бир', value: '1' }],
      group: { note: null },
    })
  })

  it('never falls back to another locale', () => {
    expect(localeView(fields, document, 'en')).toMatchObject({ title: null, group: { note: null } })
  })

  it('reads a document that holds nothing yet', () => {
    expect(localeView(fields, {}, 'ky')).toEqual({
      title: null,
      code: null,
      rows: null,
      group: null,
    })
  })
})

describe('progress', () => {
  const filled = (locale: 'en' | 'ky' | 'ru') =>
    filledTexts(fields, localeView(fields, document, locale))

  it('counts the filled text fields among those filled in the source locale', () => {
    expect(progress(filled('ky'), filled('ky'))).toBe(1)
    expect(progress(filled('ru'), filled('ky'))).toBe(0.5)
    expect(progress(filled('en'), filled('ky'))).toBe(0.5)
  })

  it('does not count shared fields', () => {
    expect([...filled('ky')]).toEqual(['title', 'rows.0.label'])
  })
})
