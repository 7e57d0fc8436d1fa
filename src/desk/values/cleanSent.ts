import type { FieldHook } from 'payload'

import type { StoredDocument } from '#desk/documents/index.ts'
import type { Values } from '#desk/fieldTree/index.ts'
import { type PlainText, cleanText, isLocale } from '#shared/localization/index.ts'

const cleaned = (value: unknown, how: PlainText): unknown =>
  typeof value === 'string' ? cleanText(value, how) : value

/**
 * Cleans the texts that a write sends, before anything looks at them. What is not sent stays as it is
 * stored. Of several texts in one field those of which nothing is seen are left out.
 */
export const cleanSent: FieldHook<StoredDocument, unknown, Values> = ({
  field,
  req,
  siblingData,
}) => {
  const sent = siblingData[field.name ?? '']
  const localized = 'localized' in field && field.localized === true
  const how: PlainText = {
    locale: localized && isLocale(req.locale) ? req.locale : null,
    lines: field.type === 'textarea',
  }
  if (!Array.isArray(sent)) return cleaned(sent, how)
  return sent.map((item) => cleaned(item, how)).filter((item) => item !== '')
}
