import type { FlattenedField } from 'payload'

import { type Values, levelOf, mapValues } from '#desk/fieldTree/index.ts'
import { FOLDED } from '#desk/search/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import { isObject } from '#shared/values/index.ts'
import type { LocaleView } from './deskConfig.ts'
import { SAVED_BY, SAVED_LOCALE } from './savedBy.ts'

/** Fields that Payload, the search and the merge store beside the content. */
const BOOKKEEPING = new Set(['createdAt', 'updatedAt', 'deletedAt', FOLDED, SAVED_BY, SAVED_LOCALE])

/**
 * One locale of a document read with all its locales.
 * @param fields the document's flattened fields
 * @param document as read with `locale: 'all'`, depth 0
 * @param locale the locale to look at
 * @returns each field by name; what is absent is null. Timestamps and the folded text are left out.
 */
export const localeView = (
  fields: readonly FlattenedField[],
  document: Values,
  locale: Locale,
): LocaleView =>
  mapValues(levelOf(fields, document), ({ field, value }) => {
    if (BOOKKEEPING.has(field.name)) return undefined
    if (!field.localized) return value ?? null
    return (isObject(value) ? value[locale] : null) ?? null
  })

/** Whether a field may be hidden from people who may read the document. */
export const isConfidential = (field: FlattenedField): boolean =>
  'access' in field && field.access?.read !== undefined

/**
 * A view without confidential values. What is made from it, above all a hash, does not change with
 * them, and so cannot be used to confirm a guess at them.
 * @param fields the view's flattened fields
 */
export const withoutConfidential = (
  fields: readonly FlattenedField[],
  view: LocaleView,
): LocaleView =>
  mapValues(levelOf(fields, view), ({ field, value }) =>
    isConfidential(field) ? undefined : value,
  )
