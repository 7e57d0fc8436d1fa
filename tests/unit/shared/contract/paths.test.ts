import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'

import {
  byNumber,
  byReference,
  byValue,
  facetsOf,
  markedPaths,
  markedValues,
  media,
  reference,
  richText,
  text,
} from '#shared/contract/index.ts'

const contract = z.strictObject({
  title: text(),
  body: richText().nullable(),
  cover: media().nullable(),
  partners: z.array(z.strictObject({ partner: reference('partners'), role: text() })),
})

describe('the marked values of a contract', () => {
  it('are found through nullables, lists and objects', () => {
    expect(markedPaths(contract)).toEqual([
      { kind: 'richText', path: ['body'] },
      { kind: 'media', path: ['cover'] },
      { kind: 'reference', types: ['partners'], path: ['partners', '[]', 'partner'] },
    ])
  })

  it('are walked in a snapshot, with the place to put another value', () => {
    const partner = { type: 'partners', id: 'p' }
    const entry = { title: 'a', body: null, cover: null, partners: [{ partner, role: 'r' }] }
    const found = [...markedValues(markedPaths(contract), entry)]
    expect(found).toEqual([
      { kind: 'reference', value: partner, holder: entry.partners[0], key: 'partner' },
    ])
  })
})

describe('facets', () => {
  it('are name:value, each once, numbers padded so that text order is number order', () => {
    interface Entry {
      tags: string[]
      year: number | null
      parent: { type: string; id: string } | null
    }
    const filters = {
      tag: byValue<Entry>(({ tags }) => tags),
      year: byNumber<Entry>(({ year }) => year),
      parent: byReference<Entry>('programmes', ({ parent }) => parent),
    }
    expect(facetsOf(filters, { tags: ['a', 'a', 'b'], year: 2019, parent: null })).toEqual([
      'tag:a',
      'tag:b',
      'year:000000000002019',
    ])
  })
})
