import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Field } from 'payload'

import {
  everyField,
  fieldNamed,
  innerFields,
  innerLists,
  mapFields,
  mapInner,
  withParts,
  writtenFields,
} from '#desk/fieldTree/index.ts'
import { flattened, writtenTree } from './trees.ts'

const text = (name: string): Field => ({ name, type: 'text' })

const written: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'plain', fields: [text('title'), { type: 'row', fields: [text('date')] }] },
      { name: 'named', fields: [text('inTab')] },
    ],
  },
  {
    name: 'group',
    type: 'group',
    fields: [{ type: 'collapsible', label: 'c', fields: [text('inGroup')] }],
  },
  { type: 'group', fields: [text('inUnnamed')] },
  {
    name: 'rows',
    type: 'array',
    fields: [{ name: 'inner', type: 'array', fields: [text('deep')] }],
  },
  { name: 'layout', type: 'blocks', blocks: [{ slug: 'quote', fields: [text('by')] }] },
]

const paths = [
  'title',
  'date',
  'named.inTab',
  'group',
  'group.inGroup',
  'inUnnamed',
  'rows',
  'rows.inner',
  'rows.inner.deep',
  'layout',
  'layout.by',
]

describe('the fields of a configuration', () => {
  it('have paths of names alone: rows, tabs and groups without one are no part of it', () => {
    const found = [...writtenFields(written)].map(({ path }) => path)
    expect(found.filter((path) => path !== '')).toEqual(paths)
  })

  it('have the same paths when Payload has finished them, a tab with a name being one', () => {
    const found = [...everyField(flattened(written))].map(({ path }) => path)
    expect(found.filter((path) => path !== 'named')).toEqual(paths)
  })

  it('are the same before and after, whatever the tree', () => {
    fc.assert(
      fc.property(writtenTree, (tree) => {
        const before = [...writtenFields(tree)]
          .map(({ path }) => path)
          .filter((path) => path !== '')
        const after = [...everyField(flattened(tree))]
          .filter(({ field }) => field.type !== 'tab')
          .map(({ path }) => path)
        expect(after).toEqual(before)
      }),
    )
  })

  it('are changed one by one, those inside others first', () => {
    const order: string[] = []
    mapFields(written, (field, path) => {
      if (path !== '') order.push(path)
      return field
    })
    expect([...order].sort()).toEqual([...paths].sort())
    expect(order.indexOf('rows.inner.deep')).toBeLessThan(order.indexOf('rows'))
  })

  it('stay what they were where nothing is changed, whatever the tree', () => {
    fc.assert(
      fc.property(writtenTree, (tree) => {
        expect(mapFields(tree, (field) => field)).toEqual(tree)
      }),
    )
  })

  it('are left out where the change is null', () => {
    const kept = mapFields(written, (field, path) => (path === 'rows.inner.deep' ? null : field))
    expect([...writtenFields(kept)].map(({ path }) => path)).not.toContain('rows.inner.deep')
    expect([...writtenFields(kept)].map(({ path }) => path)).toContain('rows.inner')
  })

  it('keep the kind that they are when a part of them is replaced', () => {
    expect(withParts(text('title'), { label: 'A' })).toEqual({ ...text('title'), label: 'A' })
  })
})

describe('what stands inside a field', () => {
  it('is one list of a group or a list, one a tab, and none of a single value', () => {
    expect(written.map((field) => innerLists(field).map(({ name }) => name))).toEqual([
      ['', 'named'],
      ['group'],
      [''],
      ['rows'],
      ['layout'],
    ])
    expect(innerLists(text('title'))).toEqual([])
    expect(mapInner(text('title'), () => [])).toEqual(text('title'))
  })

  it('is found by name, level by level', () => {
    const fields = flattened(written)
    const rows = fieldNamed(fields, 'rows')
    const inner = rows && fieldNamed(innerFields(rows), 'inner')
    expect(inner && innerFields(inner).map(({ name }) => name)).toEqual(['deep'])
    expect(fieldNamed(fields, 'deep')).toBeUndefined()
    expect(innerFields(flattened([text('title')])[0] ?? fields[0]!)).toEqual([])
  })
})
