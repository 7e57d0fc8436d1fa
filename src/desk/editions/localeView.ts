import type { FlattenedField } from 'payload'

import { FOLDED } from '#desk/search/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import type { LocaleView } from './deskConfig.ts'

type Row = Record<string, unknown>

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const valueOf = (field: FlattenedField, stored: unknown, locale: Locale): unknown => {
  const value = field.localized ? (isRow(stored) ? stored[locale] : undefined) : stored
  if (value === undefined || value === null) return null
  if ((field.type === 'group' || field.type === 'tab') && isRow(value))
    return localeView(field.flattenedFields, value, locale)
  if (field.type === 'array' && Array.isArray(value))
    return value
      .filter(isRow)
      .map((row) => ({ id: row['id'], ...localeView(field.flattenedFields, row, locale) }))
  return value
}

/**
 * One locale of a document read with all its locales.
 * @param fields the document's flattened fields
 * @param document as read with `locale: 'all'`, depth 0
 * @param locale the locale to look at
 * @returns each field by name; what is absent is null. Timestamps and the folded text are left out.
 */
export function localeView(
  fields: readonly FlattenedField[],
  document: Row,
  locale: Locale,
): LocaleView {
  const view: Row = {}
  for (const field of fields)
    if ('name' in field && field.type !== 'join' && !BOOKKEEPING.has(field.name))
      view[field.name] = valueOf(field, document[field.name], locale)
  return view
}

/** What Payload and the search keep beside the content. */
const BOOKKEEPING = new Set(['createdAt', 'updatedAt', 'deletedAt', FOLDED])
