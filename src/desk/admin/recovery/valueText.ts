import { isUuid } from '#shared/ids/index.ts'
import { displayBishkekTime, type Locale } from '#shared/localization/index.ts'
import { richTextText } from '#shared/richText/text.ts'
import { isList, isObject, textOf } from '#shared/values/index.ts'
import { texts } from './texts.ts'

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

/** Keys of rows and blocks that say nothing to people. */
const OWN: ReadonlySet<string> = new Set(['id', 'blockType', '_uuid'])

/**
 * A field's value in words, to be compared with another: one line for each part of it. Documents
 * that it names are told by a word alone.
 */
export function valueText(value: unknown, language: Locale): string {
  if (isList(value)) return value.map((row) => valueText(row, language)).join('\n')
  if (isObject(value))
    return 'root' in value
      ? richTextText(value.root)
      : Object.entries(value)
          .filter(([key]) => !OWN.has(key))
          .map(([, part]) => valueText(part, language))
          .filter((part) => part !== '')
          .join('\n')
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (isUuid(value)) return texts.document[language]
  const text = textOf(value)
  return INSTANT.test(text) ? displayBishkekTime(text, language) : text
}
