import { describe, expect, it } from '@jest/globals'

import { searchFold } from '#shared/localization/fold.ts'
import type { Locale } from '#shared/localization/locales.ts'
import { type OwnText, interfaceTexts, seededTexts } from '../../../support/texts/ourTexts.ts'
import { nevers, sharedWords, terms } from '../../../support/texts/termList.ts'
import { textsInCode } from '../../../support/texts/textsInCode.ts'
import { wordsOf } from '../../../support/texts/wordsOf.ts'

const inCode = textsInCode()
const ours = interfaceTexts(inCode)
const seeded = seededTexts()
const inLocale = (texts: readonly OwnText[], locale: Locale) =>
  texts.filter((text) => text.locale === locale)
const shown = ({ place, text }: OwnText) => `${place}: ${text}`

describe('the term list', () => {
  it.each(terms)('calls “$name” the same everywhere', ({ says }) => {
    const otherwise = inCode.filter(
      ({ text: { ky = '', ru = '', en = '' } }) => says.en(en) && !(says.ky(ky) && says.ru(ru)),
    )
    expect(otherwise).toEqual([])
  })

  it.each(nevers)('never says “$name” in $locale', ({ locale, says }) => {
    const said = inLocale([...ours, ...seeded], locale).filter(({ text }) => says(text))
    expect(said.map(shown)).toEqual([])
  })
})

describe('the Kyrgyz', () => {
  const kyrgyz = inLocale(ours, 'ky')
  const russian = new Set(inLocale(ours, 'ru').flatMap(({ text }) => wordsOf(text)))

  it('has the letters of its alphabet, and Latin ones in names and addresses', () => {
    const foreign = /[^абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюяa-z\P{L}]/iu
    expect(inLocale([...ours, ...seeded], 'ky').filter(({ text }) => foreign.test(text))).toEqual(
      [],
    )
  })

  it('shares a word with the Russian only where the term list says so', () => {
    const slips = kyrgyz.filter(({ text }) =>
      wordsOf(text).some(
        (word) => /[а-я]/u.test(word) && russian.has(word) && !sharedWords.has(word),
      ),
    )
    expect(slips.map(shown)).toEqual([])
  })

  it('writes ң, ө and ү where they belong: no word stands there once with and once without', () => {
    const spellings = new Map<string, Set<string>>()
    for (const { text } of [...kyrgyz, ...inLocale(seeded, 'ky')])
      for (const word of wordsOf(text)) {
        const known = spellings.get(searchFold(word)) ?? new Set()
        spellings.set(searchFold(word), known.add(word))
      }
    expect([...spellings.values()].filter(({ size }) => size > 1)).toEqual([])
  })
})

describe('the other languages', () => {
  it('have letters of their own only', () => {
    const wrong = [
      ...inLocale([...ours, ...seeded], 'ru').filter(({ text }) => /[ңөү]/iu.test(text)),
      ...inLocale(ours, 'en').filter(({ text }) => /\p{Script=Cyrillic}/u.test(text)),
    ]
    expect(wrong.map(shown)).toEqual([])
  })

  it('mix no Latin letter into a Cyrillic word, which looks right and is not found', () => {
    // 'ID’си' is Latin with a Kyrgyz ending, parted by an apostrophe
    const mixed = /\p{Script=Cyrillic}[a-z]|[a-z]\p{Script=Cyrillic}/iu
    expect([...ours, ...seeded].filter(({ text }) => mixed.test(text)).map(shown)).toEqual([])
  })
})
