import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { countries } from '#shared/contract/countries.ts'
import { type Locale, isLocale } from '#shared/localization/locales.ts'
import { projectRoot } from '../projectRoot.ts'
import { wordsOf } from './wordsOf.ts'

/** Whether a text contains one of the words of a table cell. */
export type Says = (text: string) => boolean

/** A term of the desk in three languages. */
export interface Term {
  readonly name: string
  readonly says: Readonly<Record<Locale, Says>>
}

/** A word that no text in a language may contain. */
export interface Never {
  readonly locale: Locale
  readonly name: string
  readonly says: Says
}

/** Makes a check from `бекит*, одобр*`: whole words, with a star for any letters. */
function saysOneOf(cell: string): Says {
  const words = cell.split(',').map((word) =>
    word
      .trim()
      .replace(/[.+?^${}()|[\]]/g, '\\$&')
      .replaceAll('*', '\\p{L}*')
      .replaceAll(' ', '\\s+'),
  )
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?!\\p{L})`, 'iu')
  return (text) => pattern.test(text)
}

/** The rows of the table under a heading, as cells without the marks of Markdown. */
function tableUnder(page: string, heading: string): string[][] {
  const section = page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('\\*', '*')),
    )
}

const page = readFileSync(join(projectRoot, 'docs/terms.md'), 'utf8')

/** What is called what. */
export const terms: readonly Term[] = tableUnder(page, 'What a word is called').map(
  ([en = '', ky = '', ru = '']) => ({
    name: en,
    says: { en: saysOneOf(en), ky: saysOneOf(ky), ru: saysOneOf(ru) },
  }),
)

/** What is never said. */
export const nevers: readonly Never[] = tableUnder(page, 'What is never said').flatMap(
  ([locale, never = '']) =>
    isLocale(locale) ? [{ locale, name: never, says: saysOneOf(never) }] : [],
)

/** The words that Kyrgyz and Russian spell alike, in lower case. */
export const sharedWords: ReadonlySet<string> = new Set([
  ...wordsOf(page.split('## The same in Kyrgyz and Russian\n')[1] ?? ''),
  ...Object.values(countries.labels).flatMap(({ ky }) => wordsOf(ky)),
])
