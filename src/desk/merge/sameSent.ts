import type { FlattenedField } from 'payload'

import { sameValue } from '#desk/access/index.ts'
import { sameContent } from '#desk/editions/index.ts'
import { type Values, isGroup, isList } from '#desk/fieldTree/index.ts'
import { type Locale, cleanText } from '#shared/localization/index.ts'
import { isList as isArray, isObject } from '#shared/values/index.ts'

/** A text as a save would store it. */
const cleaned = (field: FlattenedField, value: unknown, locale: Locale): unknown => {
  if (field.type !== 'text' && field.type !== 'textarea') return value
  const how = { locale: field.localized ? locale : null, lines: field.type === 'textarea' }
  const clean = (one: unknown): unknown => (typeof one === 'string' ? cleanText(one, how) : one)
  return isArray(value) ? value.map(clean) : clean(value)
}

const rowsOf = (value: unknown): Values[] => (isArray(value) ? value.filter(isObject) : [])

/**
 * Whether a value that was sent is, once stored, another one: cleaned, and normalized as for the
 * hash. What a row or a group does not name was not touched, and differs from nothing.
 */
export function sameSent(
  field: FlattenedField,
  sent: unknown,
  other: unknown,
  locale: Locale,
): boolean {
  if (sent === undefined) return true
  if (isGroup(field)) return sameLevel(field.flattenedFields, sent, other, locale)
  if (isList(field)) {
    const [one, two] = [rowsOf(sent), rowsOf(other)]
    return (
      one.length === two.length &&
      one.every(
        (row, at) =>
          row['id'] === two[at]?.['id'] && sameLevel(field.flattenedFields, row, two[at], locale),
      )
    )
  }
  if (field.type === 'richText') return sameContent(sent, other)
  return sameValue(field, cleaned(field, sent, locale), cleaned(field, other, locale))
}

/** `sameSent` of the fields of a row, or of a group. */
export const sameLevel = (
  fields: readonly FlattenedField[],
  sent: unknown,
  other: unknown,
  locale: Locale,
): boolean => {
  const [one, two]: Values[] = [isObject(sent) ? sent : {}, isObject(other) ? other : {}]
  return fields.every(
    (field) => field.name === 'id' || sameSent(field, one?.[field.name], two?.[field.name], locale),
  )
}
