import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { FlattenedField } from 'payload'

import { changedRows } from '#desk/merge/changedRows.ts'
import { mergeLevel } from '#desk/merge/mergeLevel.ts'
import { allRights } from '#desk/merge/rights.ts'
import type { Conflict } from '#desk/merge/sides.ts'
import { paragraph } from '../../../support/newsStory.ts'

/** A document of one locale, and what of its rows and texts stands where. */
interface Doc {
  title: string
  note: string
  rows: { id: string; value: string; label: string }[]
  body: string[]
}

const editor = { editorConfig: { resolvedFeatureMap: new Map() } }
const rowFields = [
  { name: 'id', type: 'text' },
  { name: 'value', type: 'text' },
  { name: 'label', type: 'text', localized: true },
]
// what Payload makes of a configuration, in the parts that the merge reads
const fields = [
  { name: 'title', type: 'text', localized: true },
  { name: 'note', type: 'textarea' },
  { name: 'rows', type: 'array', flattenedFields: rowFields },
  { name: 'body', type: 'richText', localized: true, editor },
] as unknown as FlattenedField[]

const richText = (blocks: readonly string[]) => {
  if (blocks.length === 0) return null
  const { root } = paragraph('')
  return { root: { ...root, children: blocks.flatMap((text) => paragraph(text).root.children) } }
}
const asSent = ({ body, ...doc }: Doc) => ({ ...doc, body: richText(body) })
const blocksIn = (body: unknown): string[] =>
  (body as ReturnType<typeof paragraph> | null)?.root.children.map(({ children }) =>
    children.map(({ text }) => text).join(''),
  ) ?? []

function merge(base: Doc | null, theirs: Doc, ours: Doc): { doc: Doc; conflicts: Conflict[] } {
  const conflicts: Conflict[] = []
  const merged = mergeLevel(
    {
      fields,
      base: base && asSent(base),
      theirs: asSent(theirs),
      ours: asSent(ours),
      path: '',
      place: '',
    },
    {
      locale: 'ky',
      hasBase: base !== null,
      rights: allRights,
      changedRow: changedRows(base && asSent(base), asSent(theirs)),
      conflicts,
    },
  ) as unknown as Omit<Doc, 'body'> & { body: unknown }
  return { doc: { ...merged, body: blocksIn(merged.body) }, conflicts }
}

const start: Doc = {
  title: 'аталыш',
  note: 'белги',
  rows: ['а', 'б', 'в', 'г'].map((id) => ({ id, value: `v-${id}`, label: `l-${id}` })),
  body: ['бир биринчи', 'эки экинчи', 'үч үчүнчү', 'төрт төртүнчү', 'беш бешинчи'],
}

/** An edit: what it is done to, where, and a word that no other edit writes. */
interface Edit {
  readonly kind:
    | 'addBlock'
    | 'addRow'
    | 'block'
    | 'dropBlock'
    | 'dropRow'
    | 'label'
    | 'moveRow'
    | 'note'
    | 'title'
    | 'value'
  readonly at: number
  readonly word: string
}

const put = <Item>(list: readonly Item[], at: number, ...items: Item[]): Item[] => [
  ...list.slice(0, at),
  ...items,
  ...list.slice(at),
]

function edited(doc: Doc, { kind, at, word }: Edit): Doc {
  const row = doc.rows.length && at % doc.rows.length
  const block = doc.body.length && at % doc.body.length
  const rows = (change: Partial<Doc['rows'][number]>) =>
    doc.rows.map((one, index) => (index === row ? { ...one, ...change } : one))
  switch (kind) {
    case 'title':
      return { ...doc, title: word }
    case 'note':
      return { ...doc, note: word }
    case 'value':
      return { ...doc, rows: rows({ value: word }) }
    case 'label':
      return { ...doc, rows: rows({ label: word }) }
    case 'addRow':
      return { ...doc, rows: put(doc.rows, row, { id: word, value: word, label: word }) }
    case 'dropRow':
      return { ...doc, rows: doc.rows.filter((_, index) => index !== row) }
    case 'moveRow': {
      const moved = doc.rows[row]
      const others = doc.rows.filter((_, index) => index !== row)
      return moved ? { ...doc, rows: put(others, at % (others.length + 1), moved) } : doc
    }
    case 'block':
      return {
        ...doc,
        body: doc.body.map((one, index) => (index === block ? `${one} ${word}` : one)),
      }
    case 'addBlock':
      return { ...doc, body: put(doc.body, block, word) }
    case 'dropBlock':
      return { ...doc, body: doc.body.filter((_, index) => index !== block) }
  }
}

const kinds: Edit['kind'][] = [
  ...(['addBlock', 'addRow', 'block', 'dropBlock', 'dropRow'] as const),
  ...(['label', 'moveRow', 'note', 'title', 'value'] as const),
]

/** One person's turn: they edit what they see, and then save it or not yet. */
const turns = fc.array(
  fc.record({
    who: fc.nat(2),
    edit: fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(20) }),
    saves: fc.boolean(),
  }),
  { minLength: 5, maxLength: 40 },
)

const wordsOf = ({ title, note, rows, body }: Doc): Set<string> =>
  new Set(
    [title, note, ...rows.flatMap((row) => [row.value, row.label]), ...body].join(' ').split(' '),
  )
const idsOf = ({ rows }: Doc): string[] => rows.map(({ id }) => id)

/** What differs between two states: fields, cells of rows, rows, and words of blocks. */
function differences(before: Doc, after: Doc): Set<string> {
  const cellsOf = ({ title, note, rows, body }: Doc): Map<string, string> =>
    new Map([
      ['title', title],
      ['note', note],
      ...rows.flatMap(({ id, value, label }): [string, string][] => [
        [`${id} value`, value],
        [`${id} label`, label],
      ]),
      ...body.map((text): [string, string] => [`block ${text.split(' ')[0] ?? ''}`, text]),
    ])
  const [one, other] = [cellsOf(before), cellsOf(after)]
  const names = [...new Set([...one.keys(), ...other.keys()])]
  return new Set(names.filter((name) => one.get(name) !== other.get(name)))
}

const rowsGone = (before: Doc, after: Doc): string[] =>
  idsOf(before).filter((id) => !idsOf(after).includes(id))

describe('saves of three people', () => {
  it('lose no stored text, bring no deleted row back, and conflict only where both changed', () => {
    let merges = 0
    const property = fc.property(turns, (steps) => {
      let stored = start
      const desks = [0, 1, 2].map(() => ({ base: start, doc: start }))
      for (const [number, { who, edit, saves }] of steps.entries()) {
        const desk = desks[who] ?? { base: stored, doc: stored }
        desk.doc = edited(desk.doc, { ...edit, word: `w${String(number)}` })
        if (!saves) continue
        const { base, doc: ours } = desk
        const theirs = stored
        const { doc, conflicts } = merge(base, theirs, ours)
        const [mine, other] = [differences(base, ours), differences(base, theirs)]
        const both = [...mine].filter((name) => other.has(name))
        if (both.length === 0) expect(conflicts).toEqual([])
        if (conflicts.length === 0) {
          merges += 1
          const [was, is, now] = [wordsOf(base), wordsOf(theirs), wordsOf(doc)]
          const sent = wordsOf(ours)
          // of theirs only what we saw and took out is gone, of ours only what they took out
          for (const word of is) if (!was.has(word) || sent.has(word)) expect(now).toContain(word)
          for (const word of sent) if (!was.has(word) || is.has(word)) expect(now).toContain(word)
          for (const word of was)
            if (!sent.has(word) || !is.has(word)) expect(now).not.toContain(word)
          for (const id of [...rowsGone(base, theirs), ...rowsGone(base, ours)])
            expect(idsOf(doc)).not.toContain(id)
          expect(new Set(idsOf(doc)).size).toBe(doc.rows.length)
          stored = doc
        }
        desks[who] = { base: stored, doc: stored }
      }
    })
    fc.assert(property, { numRuns: 200, seed: 12 })
    expect(merges).toBeGreaterThan(500)
  })
})

describe('a merge', () => {
  const of = (theirs: Partial<Doc>, ours: Partial<Doc>, base: Doc | null = start) =>
    merge(base, { ...start, ...theirs }, { ...start, ...ours })

  it('takes the order of who moved rows, and ours where both did', () => {
    const [a, b, c, d] = start.rows as [
      Doc['rows'][0],
      Doc['rows'][0],
      Doc['rows'][0],
      Doc['rows'][0],
    ]
    const fresh = { id: 'д', value: 'д', label: 'д' }
    expect(idsOf(of({ rows: [d, a, b, c] }, { rows: [a, fresh, b, c, d] }).doc)).toEqual([
      ...'гадбв',
    ])
    expect(idsOf(of({ rows: [d, a, b, c] }, { rows: [b, a, c, d] }).doc)).toEqual([...'бавг'])
  })

  it('keeps neighbouring blocks apart, and a split or moved block with what was changed in others', () => {
    const [one, two, three, four, five] = start.body as [string, string, string, string, string]
    const split = of(
      { body: [one, 'эки', 'экинчи дагы', three, four, five] },
      { body: [`${one}!`, two, three, four] },
    )
    expect(split).toMatchObject({
      conflicts: [],
      doc: { body: [`${one}!`, 'эки', 'экинчи дагы', three, four] },
    })
    const moved = of(
      { body: [five, one, two, three, four] },
      { body: [one, two, `${three}!`, four, five] },
    )
    expect(moved).toMatchObject({
      conflicts: [],
      doc: { body: [five, one, two, `${three}!`, four] },
    })
    const gone = of({ body: [five, one, two, three, four] }, { body: [one, two, three, four] })
    expect(gone).toMatchObject({ conflicts: [], doc: { body: [one, two, three, four] } })
    const twice = of(
      { body: [five, one, two, three, four] },
      { body: [one, five, two, three, four] },
    )
    expect(twice).toMatchObject({ conflicts: [], doc: { body: [one, five, two, three, four] } })
  })

  it('conflicts in a block that one removed and the other changed', () => {
    const [one, ...others] = start.body as [string, ...string[]]
    const { conflicts } = of({ body: others }, { body: [`${one}!`, ...others] })
    expect(
      conflicts.map(({ path, theirs, ours }) => [path, blocksIn(theirs), blocksIn(ours)]),
    ).toEqual([['body', others, [`${one}!`, ...others]]])
  })

  it('names every difference where the base is not known', () => {
    const rows = start.rows.slice(1)
    const { conflicts } = of({}, { title: 'Башка', rows }, null)
    expect(conflicts.map(({ path, base }) => [path, base])).toEqual([
      ['title', null],
      ['rows', null],
    ])
  })
})
