import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { viewChanges } from '#desk/changes/viewChanges.ts'

const text = (name: string) => ({ name, type: 'text' }) as FlattenedField
const list = (name: string, ...flattenedFields: FlattenedField[]) =>
  ({ name, type: 'array', flattenedFields }) as unknown as FlattenedField
const group = (name: string, ...flattenedFields: FlattenedField[]) =>
  ({ name, type: 'group', flattenedFields }) as unknown as FlattenedField

const fields = [
  text('id'),
  text('title'),
  list('channels', text('id'), text('value'), text('label')),
  group('meta', text('title')),
  group('began', text('value'), text('end'), text('precision')),
]

const changes = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  [...viewChanges(fields, before, after)].map(({ path, kind, before: old, after: now }) => ({
    path,
    kind,
    old,
    now,
  }))

const first = { id: 'a', value: '189', label: 'day' }
const second = { id: 'b', value: '1414', label: null }

describe('what differs between two views', () => {
  it('is nothing where they say the same, however nothing is written', () => {
    expect(changes({ id: '1', title: 'A', channels: [] }, { id: '2', title: 'A' })).toEqual([])
    expect(changes({ title: null, meta: null }, { title: ' ', meta: { title: '' } })).toEqual([])
  })

  it('names each field with what it was and what it is', () => {
    expect(changes({ title: 'A', meta: { title: 'x' } }, { title: 'B', meta: null })).toEqual([
      { path: 'title', kind: 'changed', old: 'A', now: 'B' },
      { path: 'meta.title', kind: 'changed', old: 'x', now: null },
    ])
  })

  it('knows a row by its id: one put in before it leaves it the same', () => {
    expect(changes({ channels: [first] }, { channels: [second, first] })).toEqual([
      { path: 'channels.0', kind: 'added', old: null, now: second },
    ])
  })

  it('looks into a row that stayed, where it stands now', () => {
    const changed = { ...first, label: 'night' }
    expect(changes({ channels: [first, second] }, { channels: [second, changed] })).toEqual([
      { path: 'channels', kind: 'moved', old: [first, second], now: [second, changed] },
      { path: 'channels.1.label', kind: 'changed', old: 'day', now: 'night' },
    ])
  })

  it('says of a row that is gone what it was', () => {
    expect(changes({ channels: [first, second] }, { channels: [second] })).toEqual([
      { path: 'channels', kind: 'removed', old: first, now: null },
    ])
  })

  it('takes a partial date as one value', () => {
    const year = { value: '2019', end: null, precision: 'year' }
    const month = { value: '2019-05', end: null, precision: 'month' }
    expect(changes({ began: year }, { began: month })).toEqual([
      { path: 'began', kind: 'changed', old: year, now: month },
    ])
  })
})
