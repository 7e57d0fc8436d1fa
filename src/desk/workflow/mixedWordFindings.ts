import type { FlattenedField } from 'payload'

import {
  type Finding,
  type LocaleReading,
  isConfidential,
  mediaUses,
} from '#desk/editions/index.ts'
import { leaves } from '#desk/fieldTree/index.ts'
import { mixedWords } from '#shared/localization/index.ts'
import { richTextText } from '#shared/richText/index.ts'
import { isList, isObject } from '#shared/values/index.ts'
import { messages } from './messages.ts'

const warnings = (path: string, words: string): Finding[] =>
  mixedWords(words).map(({ word, letters }) => ({
    path,
    message: messages.mixedWord(word, letters),
    severity: 'warning',
  }))

function wordsOf(field: FlattenedField, value: unknown): string {
  if (field.type === 'richText') return isObject(value) ? richTextText(value['root']) : ''
  if (field.type !== 'text' && field.type !== 'textarea') return ''
  return (isList(value) ? value : [value]).filter((one) => typeof one === 'string').join('\n')
}

/**
 * Warnings of words that mix letters of two alphabets: each names its field and the word. Nobody
 * sees the difference, but no search finds the word.
 */
export const mixedWordFindings = (
  fields: readonly FlattenedField[],
  { view, media }: Pick<LocaleReading, 'media' | 'view'>,
): Finding[] => {
  const uses = mediaUses(fields, view)
  return [
    // everybody who reads the document may know of these findings, and of no confidential value
    ...[...leaves(fields, view)]
      .filter(({ field }) => !isConfidential(field))
      .flatMap(({ field, path, value }) => warnings(path, wordsOf(field, value))),
    ...media.flatMap(({ id, alt, caption }) =>
      warnings(uses.get(id) ?? '', [alt, caption].filter(Boolean).join('\n')),
    ),
  ]
}
