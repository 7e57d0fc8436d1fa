import type { FlattenedField } from 'payload'

import { sameValue } from './sameValue.ts'

type Row = Readonly<Record<string, unknown>>

const rowOf = (value: unknown): Row =>
  typeof value === 'object' && value !== null ? (value as Row) : {}

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.map(rowOf) : [])

/** Set anew by Payload at each save, whatever is sent; `createdAt` is not. */
const SET_BY_PAYLOAD = new Set(['updatedAt'])

/**
 * The paths of shared (not localized) fields that a write would change; rows that are added, removed
 * or moved count as a change of their list. What is localized is left out: that is a translator's.
 * @param fields flattened fields of the document
 * @param before the document as it is, in the written locale
 * @param after the document as it would be, missing fields filled in
 */
export function* sharedChanges(
  fields: readonly FlattenedField[],
  before: Row,
  after: Row,
  path = '',
): Generator<string> {
  for (const field of fields) {
    if (field.localized || isUnstored(field)) continue
    const here = path ? `${path}.${field.name}` : field.name
    const [old, next] = [before[field.name], after[field.name]]
    if (field.type === 'group' || field.type === 'tab')
      yield* sharedChanges(field.flattenedFields, rowOf(old), rowOf(next), here)
    else if (field.type === 'array' || field.type === 'blocks')
      yield* rowChanges(field, rowsOf(old), rowsOf(next), here)
    else if (!sameValue(field, old ?? staticDefault(field), next) && !sameValue(field, old, next))
      yield here
  }
}

function* rowChanges(
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>,
  before: Row[],
  after: Row[],
  path: string,
): Generator<string> {
  const key = (rows: Row[]) => JSON.stringify(rows.map(({ id, blockType }) => [id, blockType]))
  if (key(before) !== key(after)) {
    yield path
    return
  }
  for (const [index, old] of before.entries()) {
    const fields =
      field.type === 'array'
        ? field.flattenedFields
        : (field.blocks.find(({ slug }) => slug === old['blockType'])?.flattenedFields ?? [])
    yield* sharedChanges(fields, old, after[index] ?? {}, `${path}.${String(index)}`)
  }
}

const isUnstored = (field: FlattenedField): boolean =>
  field.type === 'join' ||
  ('virtual' in field && Boolean(field.virtual)) ||
  SET_BY_PAYLOAD.has(field.name)

/** What Payload fills in where a document, written before the field existed, has nothing. */
const staticDefault = (field: FlattenedField): unknown =>
  'defaultValue' in field && typeof field.defaultValue !== 'function'
    ? field.defaultValue
    : undefined
