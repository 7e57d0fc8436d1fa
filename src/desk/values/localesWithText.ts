import type { FlattenedField } from 'payload'

import { innerFields } from '#desk/fieldTree/index.ts'
import { type Locale, isBlank, locales } from '#shared/localization/index.ts'
import { isEmptyRichText } from '#shared/richText/index.ts'
import { isList, isObject } from '#shared/values/index.ts'

function holdsSomething(value: unknown): boolean {
  if (typeof value === 'string') return !isBlank(value)
  if (isList(value)) return value.length > 0
  if (isObject(value) && 'root' in value) return !isEmptyRichText(value['root'])
  return value !== null && value !== undefined
}

/** The locales in which values, read with all of them, have a text. */
function* localesIn(fields: readonly FlattenedField[], values: unknown): Generator<Locale> {
  if (isList(values)) for (const row of values) yield* localesIn(fields, row)
  if (!isObject(values)) return
  for (const field of fields) {
    const value = values[field.name]
    if (!field.localized) yield* localesIn(innerFields(field), value)
    else if (isObject(value)) yield* locales.filter((locale) => holdsSomething(value[locale]))
  }
}

/** The row of that id, wherever it stands in a document: ids of rows are unique. */
function findRow(values: unknown, id: unknown): unknown {
  if (isObject(values) && values['id'] === id) return values
  const inner = isList(values) ? values : isObject(values) ? Object.values(values) : []
  for (const one of inner) {
    const found = findRow(one, id)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * The locales in which a row of a document has a text.
 * @param fields flattened fields of the row
 * @param document as read with all its locales
 * @param id of the row
 */
export const localesWithText = (
  fields: readonly FlattenedField[],
  document: unknown,
  id: unknown,
): Locale[] => {
  const found = new Set(localesIn(fields, findRow(document, id)))
  return locales.filter((locale) => found.has(locale))
}
