import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField, Option, PayloadRequest } from 'payload'

import { isEmpty, namedDocuments } from '#desk/editions/index.ts'
import { type Values, isList, labelOf, leaves } from '#desk/fieldTree/index.ts'
import { type Label, type Locale, inLanguage } from '#shared/localization/index.ts'
import { displayPartialDate, isPartialDate } from '#shared/partialDate/index.ts'
import { type RichTextReference, richTextText } from '#shared/richText/index.ts'
import { isObject } from '#shared/values/index.ts'

/** What the text of a value depends on, beside the value. */
export interface Reading {
  /** The locale of the compared texts. */
  readonly locale: Locale
  /** The reader's translations, for labels and for yes and no. */
  readonly i18n: PayloadRequest['i18n']
  /** The title of a document or media file; null where it does not exist. */
  readonly titleOf: (reference: RichTextReference) => string | null
}

const yes: Label = { ky: 'ооба', ru: 'да', en: 'yes' }
const no: Label = { ky: 'жок', ru: 'нет', en: 'no' }
const gone: Label = { ky: '(өчүрүлгөн)', ru: '(удалено)', en: '(deleted)' }

const moment = new Intl.DateTimeFormat('ru', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Asia/Bishkek',
})

const each = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

function optionLabel(options: readonly Option[], value: unknown, { i18n }: Reading): string {
  const option = options.find((one) => (typeof one === 'string' ? one : one.value) === value)
  if (option === undefined || typeof option === 'string') return String(value)
  // Payload's type also allows a function, which none of our options uses; never JSX
  return typeof option.label === 'function'
    ? option.value
    : getTranslation(option.label as string, i18n)
}

function leafText(field: FlattenedField, value: unknown, reading: Reading): string {
  const { i18n, locale, titleOf } = reading
  if (isEmpty(value)) return ''
  if (isPartialDate(value)) return displayPartialDate(value, locale)
  switch (field.type) {
    case 'select':
    case 'radio':
      return each(value)
        .map((one) => optionLabel(field.options, one, reading))
        .join(', ')
    case 'checkbox':
      return inLanguage(value ? yes : no, i18n.language)
    case 'date':
      return value instanceof Date || typeof value === 'string'
        ? moment.format(new Date(value))
        : ''
    case 'relationship':
    case 'upload':
      return namedDocuments(field, value)
        .map((one) => titleOf(one) ?? inLanguage(gone, i18n.language))
        .join(', ')
    case 'richText': {
      const root = isObject(value) ? value['root'] : null
      const files = namedDocuments(field, value).filter(({ type }) => type === 'media')
      const named = files.map((file) => `[${titleOf(file) ?? inLanguage(gone, i18n.language)}]`)
      return [richTextText(root), ...named].filter((text) => text !== '').join('\n')
    }
    default:
      // only texts, numbers and lists of texts are left
      return each(value).join(', ')
  }
}

/** A row's filled fields, a line each, with their labels. */
function rowText(fields: readonly FlattenedField[], row: Values, reading: Reading): string {
  return [...leaves(fields, row)]
    .filter(({ field, value }) => !isEmpty(value) && field.name !== 'id')
    .map(
      ({ field, value }) => `${labelOf(field, reading.i18n)}: ${leafText(field, value, reading)}`,
    )
    .join('\n')
}

/** A short name of each row, to show their order: the first filled value of each. */
function orderText(fields: readonly FlattenedField[], rows: readonly Values[], reading: Reading) {
  return rows
    .map((row, index) => {
      const first = rowText(fields, row, reading).split('\n')[0] ?? ''
      return `${String(index + 1)}. ${first}`
    })
    .join('\n')
}

/**
 * A value of a locale view as short text for people: labels for enumerated values, titles for
 * relations, alternative texts for media, the words of rich text.
 * @param value a leaf, a list's row, or a list of rows, without what is confidential
 * @returns an empty text where there is nothing
 */
export function formatFieldValue(field: FlattenedField, value: unknown, reading: Reading): string {
  if (!isList(field)) return leafText(field, value, reading)
  if (isObject(value)) return rowText(field.flattenedFields, value, reading)
  return Array.isArray(value)
    ? orderText(field.flattenedFields, value.filter(isObject), reading)
    : ''
}
