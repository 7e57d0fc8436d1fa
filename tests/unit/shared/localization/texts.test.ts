import type { I18nOptions } from '@payloadcms/translations'
import { describe, expect, it } from '@jest/globals'

import { buildDeskConfig } from '#desk/config.ts'
import { adminI18n } from '#desk/payload/language/index.ts'
import { type Locale, locales } from '#shared/localization/locales.ts'
import { testEnv } from '../../../support/desk/testEnv.ts'
import { leaves } from '../../../support/texts/ourTexts.ts'
import { sharedWords } from '../../../support/texts/termList.ts'
import { type FoundText, textsInCode } from '../../../support/texts/textsInCode.ts'
import { textsInConfig } from '../../../support/texts/textsInConfig.ts'
import { wordsOf } from '../../../support/texts/wordsOf.ts'

// in English each refusal says for itself what it refuses
const inCode = textsInCode().filter(
  ({ place }) => !place.startsWith('src/desk/server/refusals/texts.ts'),
)
const env = testEnv(
  { url: 'file:/nowhere/kerben.db', folder: '/nowhere', transactions: true },
  // with a key, so that the collection of sites is there to be read
  { SHELTER_SITES_KEY: Buffer.alloc(32).toString('base64') },
)
// nothing is opened: a configuration is only made
const config = await buildDeskConfig({ env })
const inConfig = await textsInConfig(config, adminI18n as I18nOptions)

const failing = (texts: readonly FoundText[], isWrong: (text: FoundText['text']) => boolean) =>
  texts
    .filter(({ text }) => isWrong(text))
    .map(({ place, text }) => `${place} ${JSON.stringify(text)}`)

const cyrillic = /\p{Script=Cyrillic}/u
/** What is called the same in every language: SMS, https://. */
const isName = (text = '') => wordsOf(text).every((word) => sharedWords.has(word))

describe.each([
  ['the code', inCode],
  ['the desk’s configuration', inConfig],
])('every text of %s', (_where, texts) => {
  it('is found: the check would see nothing otherwise', () => {
    expect(texts.length).toBeGreaterThan(500)
  })

  it('is there in ky, ru and en, and not empty', () => {
    const isMissing = (text: Partial<Record<Locale, string>>) =>
      locales.some((locale) => (text[locale] ?? '').trim() === '')
    expect(failing(texts, isMissing)).toEqual([])
  })

  it('is Cyrillic in Kyrgyz and Russian, and not in English', () => {
    const isWrong = ({ ky, ru, en }: FoundText['text']) =>
      cyrillic.test(en ?? '') ||
      [ky, ru].some((text) => !cyrillic.test(text ?? '') && !isName(text))
    expect(failing(texts, isWrong)).toEqual([])
  })

  it('is Kyrgyz in Kyrgyz: the Russian one only where each word is shared', () => {
    const isRussian = ({ ky = '', ru = '' }: FoundText['text']) =>
      cyrillic.test(ky) && ky === ru && wordsOf(ky).some((word) => !sharedWords.has(word))
    expect(failing(texts, isRussian)).toEqual([])
  })

  it('fills in the same in each language, and ends in the same kind of way', () => {
    const gaps = (text = '') => text.split('…').length
    const ending = (text = '') => /[.?!:]$/.exec(text.trim())?.[0] ?? ''
    const differs = (text: FoundText['text']) =>
      new Set(locales.map((locale) => `${String(gaps(text[locale]))}${ending(text[locale])}`))
        .size > 1
    // a date's own marks differ: 2019-ж., 2019 г., 2019
    const dates = (found: FoundText) => found.place.startsWith('src/shared/partialDate/display.ts')
    expect(
      failing(
        texts.filter((found) => !dates(found)),
        differs,
      ),
    ).toEqual([])
  })
})

describe('the words of the editor’s features and of plugin-seo', () => {
  const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort().join()
  // Payload types these by its own languages
  const brought = config.i18n.translations as Readonly<Record<string, unknown>>
  const kyrgyz = new Map(leaves(brought['ky'], ''))
  const english = [...leaves(brought['en'], '')].filter(([key]) => !key.endsWith('$schema'))

  it('are all there in Kyrgyz, with the same placeholders', () => {
    expect(english.length).toBeGreaterThan(40)
    const wrong = english.filter(([key, text]) => {
      const own = kyrgyz.get(key)
      const isOurs = /^\.(general|version)\./.test(key)
      return (
        !isOurs && (own === undefined || own === text || placeholders(own) !== placeholders(text))
      )
    })
    expect(wrong).toEqual([])
  })
})
