import { describe, expect, it } from '@jest/globals'
import { collationKey } from '#shared/localization/collation.ts'
import { locales } from '#shared/localization/locales.ts'

const words = `
  абад Ак-Суу аялдар багыт балдар Баткен Бишкек бөлүм бүлө вокзал гуманитардык город дары дөңгөлөк
  Европа ел ёлка еж ёж ежа ез ёз жаштар Жалал-Абад жөн жүк зыян иш ишеним Ысык-Көл йод йога
  Кара-Көл Каракол келишим көмөк көч күч кызмат лагерь миграция мөөнөт мүчө мыйзам намыс нан наң
  нар наңгы ооба ой өзгөчө өкмөт он оң оор Ош өлкө өмүр паспорт программа реинтеграция рөл сапар
  сөз суу сүт сыр Талас таң тан тар тең тез төлөм тур түр тыюу укук уюм үй үйрөнүү үмүт уй ураан
  фонд хаб центр чек чөл чүй чыгыш шаар щётка щит объект обыск подъезд подъём өөн уулуу үүр эл
  эмгек юрист яблоко IOM iom ECHO echo UN Women border zoo apple 1951 2000 2010 62 7
  1-жыл 10-жыл все всё вселенная мёд мед медаль мёда
`
  .trim()
  .split(/\s+/)

describe.each(locales)('collationKey in %s', (locale) => {
  // Case is folded in the key, so it must not decide in the comparison either.
  const collator = new Intl.Collator(locale, { sensitivity: 'accent' })
  const plain = words.map((word) => word.replace(/-/g, ' '))

  it('orders any two words as Intl.Collator does', () => {
    const wrong = plain.flatMap((one) =>
      plain.filter((other) => {
        const [a, b] = [collationKey(one, locale), collationKey(other, locale)]
        const order = a < b ? -1 : a > b ? 1 : 0
        return order !== Math.sign(collator.compare(one, other))
      }),
    )
    expect(wrong).toEqual([])
  })

  it('is printable ASCII, which every database orders alike', () => {
    for (const word of [...words, '中文', 'Ὀδυσσεύς', 'Qırğız', '٣'])
      expect(collationKey(word, locale)).toMatch(/^[\x20-\x7e]+$/)
  })

  it('folds case and punctuation', () => {
    expect(collationKey('«Ысык-Көл»', locale)).toBe(collationKey('ысык  көл', locale))
  })

  it('puts digits first and unknown scripts last', () => {
    const sorted = ['中文', 'ява', 'zoo', 'ака', 'apple', '9'].sort((a, b) =>
      collationKey(a, locale) < collationKey(b, locale) ? -1 : 1,
    )
    const scripts =
      locale === 'en' ? ['apple', 'zoo', 'ака', 'ява'] : ['ака', 'ява', 'apple', 'zoo']
    expect(sorted).toEqual(['9', ...scripts, '中文'])
  })
})

describe('the Kyrgyz alphabet', () => {
  it('is kept letter by letter', () => {
    const alphabet = [...'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя']
    const shuffled = [...alphabet].sort()
    expect(shuffled).not.toEqual(alphabet)
    expect(
      shuffled.sort((a, b) => (collationKey(a, 'ky') < collationKey(b, 'ky') ? -1 : 1)),
    ).toEqual(alphabet)
  })
})
