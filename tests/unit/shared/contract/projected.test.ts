import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'

import type { CollectionType, DeskConfig, ToPublic } from '#desk/editions/index.ts'
import {
  day,
  enumeration,
  media,
  partialDate,
  reference,
  richText,
  text,
} from '#shared/contract/index.ts'
import { news } from '../../../../collections/news/index.ts'

// `npm run check:types` checks every `@ts-expect-error` below: it fails if the line is no error.
// The same mistakes are then errors in a type's own `toPublic`.

const kinds = enumeration({ one: { ky: 'бир', ru: 'один', en: 'one' } })

const contract = z.strictObject({
  title: text(),
  kind: kinds.schema.nullable(),
  date: day(),
  since: partialDate(),
  body: richText().nullable(),
  cover: media(),
  tags: z.array(text()),
  programme: reference('programmes').nullable(),
  rows: z.array(z.strictObject({ label: text(), value: z.number().nullable() })),
})

type Contract = typeof contract

const entry = {
  title: 'Аталышы',
  kind: 'one',
  date: '2026-01-01',
  since: null,
  body: { type: 'root' as const, children: [] },
  cover: null,
  tags: [],
  programme: { type: 'programmes' as const, id: 'an id' },
  rows: [{ label: 'Сап', value: 1 }],
}
const { title, ...others } = entry

/** One too many: TypeScript lets a function give more than was asked for; the contract does not. */
const tooMuch: ToPublic<Contract> = () => ({ ...entry, secret: title })

/** Projections that TypeScript takes: a draft may lack what the contract wants, lists aside. */
const taken: ToPublic<Contract>[] = [
  () => entry,
  () => ({ ...entry, title: null, kind: null, date: null, programme: null, body: null }),
  () => ({ ...entry, rows: [{ label: null, value: null }] }),
]

/** Projections that it refuses, each for one reason. */
const refused: ToPublic<Contract>[] = [
  // @ts-expect-error a public field is missing
  () => others,
  // @ts-expect-error one is misspelt
  () => ({ ...others, tilte: title }),
  // @ts-expect-error a number in place of a text
  () => ({ ...entry, title: 1 }),
  // @ts-expect-error one text in place of a list
  () => ({ ...entry, tags: 'tag' }),
  // @ts-expect-error no list in place of an empty one
  () => ({ ...entry, tags: null }),
  // @ts-expect-error a gap in a list
  () => ({ ...entry, rows: [null] }),
  // @ts-expect-error a document of another type
  () => ({ ...entry, programme: { type: 'partners', id: 'an id' } }),
  // @ts-expect-error a bare id in place of a reference
  () => ({ ...entry, programme: 'an id' }),
  // @ts-expect-error a field of a row is missing
  () => ({ ...entry, rows: [{ label: 'Сап' }] }),
  // @ts-expect-error a field of a row is misspelt
  () => ({ ...entry, rows: [{ label: 'Сап', vaule: 1 }] }),
  // @ts-expect-error a field of a row is of another kind
  () => ({ ...entry, rows: [{ label: 'Сап', value: '1' }] }),
  // @ts-expect-error rich text as text
  () => ({ ...entry, body: 'text' }),
]

describe('a projection', () => {
  const view = {}
  const context = { locale: 'ky', media: () => null } as const

  it('of which TypeScript takes no more than the contract’s fields', () => {
    for (const toPublic of taken)
      expect(Object.keys(toPublic(view, context)).sort()).toEqual(
        Object.keys(contract.shape).sort(),
      )
  })

  it('is refused by the contract as well, wherever TypeScript refuses it', () => {
    for (const toPublic of [...refused, tooMuch])
      expect(contract.safeParse(toPublic(view, context)).success).toBe(false)
  })
})

describe('a type', () => {
  it('takes no desk configuration that is made for another contract', () => {
    const ofContract = (desk: DeskConfig<Contract>): CollectionType<typeof news.contract> => ({
      ...news,
      // @ts-expect-error its projection gives other fields
      desk: () => Promise.resolve({ desk }),
    })
    expect(ofContract).toBeDefined()
  })
})
