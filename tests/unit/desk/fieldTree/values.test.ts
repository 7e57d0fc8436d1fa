import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { FlattenedField } from 'payload'

import { sharedChanges } from '#desk/access/sharedChanges.ts'
import { checkForm } from '#desk/access/writeForm.ts'
import { viewChanges } from '#desk/changes/viewChanges.ts'
import { contentHash } from '#desk/editions/contentHash.ts'
import { localeView } from '#desk/editions/localeView.ts'
import { filledTexts } from '#desk/editions/progress.ts'
import {
  type Values,
  isGroup,
  isList,
  leaves,
  levelOf,
  mapValues,
  placesIn,
} from '#desk/fieldTree/index.ts'
import { locales } from '#shared/localization/index.ts'
import { at, flattened, treeAndValues, withAt } from './trees.ts'

/** Documents as Payload reads them with all locales, made of one of each: rows are those of the first. */
const allLocales = (fields: readonly FlattenedField[], [first, ...others]: Values[]): Values =>
  Object.fromEntries(
    fields.map((field) => {
      const value = first?.[field.name]
      const all = [first, ...others].map((one) => one?.[field.name])
      if (isGroup(field)) return [field.name, allLocales(field.flattenedFields, all as Values[])]
      if (isList(field))
        return [
          field.name,
          (value as Values[]).map((row) => allLocales(field.flattenedFields, [row, row, row])),
        ]
      if (!field.localized) return [field.name, value]
      return [field.name, Object.fromEntries(locales.map((locale, index) => [locale, all[index]]))]
    }),
  )

describe('values and their fields', () => {
  it('have leaves that stand where their paths say, each once', () => {
    fc.assert(
      fc.property(treeAndValues, ({ fields, values }) => {
        const found = [...leaves(fields, values)]
        for (const { path, value } of found) expect(at(values, path)).toBe(value)
        expect(new Set(found.map(({ path }) => path)).size).toBe(found.length)
      }),
    )
  })

  it('are the same when they are mapped to themselves', () => {
    fc.assert(
      fc.property(treeAndValues, ({ fields, values }) => {
        expect(mapValues(levelOf(fields, values), ({ value }) => value)).toEqual(values)
      }),
    )
  })

  it('take the forms that a write may have', () => {
    fc.assert(
      fc.property(treeAndValues, ({ fields, values }) => {
        expect(() => {
          checkForm(fields, values)
        }).not.toThrow()
      }),
    )
  })

  it('give the view of each locale back that they were made of', () => {
    fc.assert(
      fc.property(treeAndValues, ({ fields, values }) => {
        const document = allLocales(fields, [values, values, values])
        for (const locale of locales) expect(localeView(fields, document, locale)).toEqual(values)
      }),
    )
  })
})

describe('a change of one leaf', () => {
  const changed = treeAndValues
    .map((tree) => ({ ...tree, all: [...leaves(tree.fields, tree.values)] }))
    .filter(({ all }) => all.some(({ field }) => field.name !== 'id'))
    .chain((tree) =>
      fc.constantFrom(...tree.all.filter(({ field }) => field.name !== 'id')).map((leaf) => ({
        ...tree,
        leaf,
        after: withAt(tree.values, leaf.path.split('.'), `${String(leaf.value)} 1`) as Values,
      })),
    )

  it('is a translator’s where it is localized, and named by its path where it is not', () => {
    fc.assert(
      fc.property(changed, ({ fields, values, leaf, after }) => {
        expect([...sharedChanges(fields, values, values)]).toEqual([])
        const paths = leaf.localized ? [] : [leaf.path]
        expect([...sharedChanges(fields, values, after)]).toEqual(paths)
      }),
    )
  })

  it('changes the hash, and is listed with what it was and is', () => {
    fc.assert(
      fc.property(changed, ({ fields, values, leaf, after }) => {
        fc.pre(String(leaf.value).trim() !== '')
        expect(contentHash(after, [])).not.toBe(contentHash(values, []))
        expect([...viewChanges(fields, values, values)]).toEqual([])
        expect([...viewChanges(fields, values, after)]).toEqual([
          {
            field: leaf.field,
            path: leaf.path,
            kind: 'changed',
            before: leaf.value,
            after: at(after, leaf.path),
          },
        ])
      }),
    )
  })
})

describe('rows', () => {
  const fields = flattened([
    {
      name: 'rows',
      type: 'array',
      fields: [
        { name: 'id', type: 'text' },
        { name: 'label', type: 'text' },
      ],
    },
  ])
  const inside = (values: Values, beside: Values) =>
    [...placesIn(levelOf(fields, values, beside))].flatMap((place) =>
      (place.inside ?? []).map((row) => [row.path, row.beside?.['label'] ?? null]),
    )

  it('are beside the row of the same id, wherever that stands', () => {
    const [a, b] = [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ]
    expect(inside({ rows: [b, a, { id: 'c' }] }, { rows: [a, b] })).toEqual([
      ['rows.0', 'B'],
      ['rows.1', 'A'],
      ['rows.2', null],
    ])
  })

  it('without an id are beside the one in their place that has none either', () => {
    const rows = [{ label: 'A' }, { label: 'B' }]
    expect(inside({ rows: [{}, {}] }, { rows })).toEqual([
      ['rows.0', 'A'],
      ['rows.1', 'B'],
    ])
    expect(inside({ rows: [{}] }, { rows: [{ id: 'a', label: 'A' }] })).toEqual([['rows.0', null]])
  })

  it('that are no rows are passed over, and the others keep their places', () => {
    expect(inside({ rows: ['x', null, { id: 'a' }] }, {})).toEqual([['rows.2', null]])
    expect(inside({ rows: 'x' }, { rows: 'y' })).toEqual([])
  })
})

describe('a list of one language', () => {
  const fields = flattened([
    {
      name: 'steps',
      type: 'array',
      localized: true,
      fields: [
        { name: 'id', type: 'text' },
        { name: 'text', type: 'text' },
      ],
    },
  ])
  const document = { steps: { ky: [{ id: 'a', text: 'бир' }], ru: [] } }

  it('is of that language with all that is in it', () => {
    const view = localeView(fields, document, 'ky')
    expect(view).toEqual({ steps: [{ id: 'a', text: 'бир' }] })
    expect(localeView(fields, document, 'en')).toEqual({ steps: null })
    expect([...filledTexts(fields, view)]).toContain('steps.0.text')
    expect([...sharedChanges(fields, view, { steps: [] })]).toEqual([])
  })
})
