import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import kyrgyzFeatures from '#desk/payload/language/ky.features.json' with { type: 'json' }
import kyrgyz from '#desk/payload/language/ky.json' with { type: 'json' }
import { words } from '#desk/payload/language/words.ts'
import { type Locale, isLocale } from '#shared/localization/locales.ts'
import { projectRoot } from '../projectRoot.ts'
import type { FoundText } from './textsInCode.ts'

/** A text in one language. */
export interface OwnText {
  readonly place: string
  readonly locale: Locale
  readonly text: string
}

/** Every text below a value of JSON, by the path that leads to it. */
export function* leaves(value: unknown, place: string): Generator<[place: string, text: string]> {
  if (typeof value === 'string') yield [place, value]
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* leaves(inner, `${place}.${key}`)
}

const all = (value: unknown, place: string, locale: Locale): OwnText[] =>
  [...leaves(value, place)].map(([at, text]) => ({ place: at, locale, text }))

/** Our texts in each language: labels, messages, and replacements of Payload's words. */
export const interfaceTexts = (inCode: readonly FoundText[]): OwnText[] => [
  ...inCode.flatMap(({ place, text }) =>
    Object.entries(text).map(([locale, own]) => ({ place, locale: locale as Locale, text: own })),
  ),
  ...all(kyrgyz, 'ky.json', 'ky'),
  ...all(kyrgyzFeatures, 'ky.features.json', 'ky'),
  ...all(words.ru, 'words.ru', 'ru'),
  ...all(words.en, 'words.en', 'en'),
]

/** The mission's content, as it is seeded. */
export function seededTexts(): OwnText[] {
  const folder = join(projectRoot, 'src/desk/seed/mission')
  return readdirSync(folder).flatMap((file) =>
    [...leaves(JSON.parse(readFileSync(join(folder, file), 'utf8')), file)].flatMap(
      ([place, text]) => {
        const locale = place.split('.').find(isLocale)
        return locale ? [{ place, locale, text }] : []
      },
    ),
  )
}
