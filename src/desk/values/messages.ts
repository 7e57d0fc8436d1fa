import type { Label, Locale } from '#shared/localization/index.ts'

const names: Readonly<Record<Locale, Label>> = {
  ky: { ky: 'кыргызча', ru: 'на кыргызском', en: 'Kyrgyz' },
  ru: { ky: 'орусча', ru: 'на русском', en: 'Russian' },
  en: { ky: 'англисче', ru: 'на английском', en: 'English' },
}

/**
 * Said of a stored row that a write would erase, with its texts in other locales.
 * @param number of the row, from 1
 */
export function lostRow(number: number, locales: readonly Locale[]): Label {
  const named = (language: Locale, and: string) =>
    locales.map((locale) => names[locale][language]).join(and)
  const row = String(number)
  return {
    ky: `Сакталган ${row}-саптын ${named('ky', ' жана ')} тексти жоголмок. Сапты чын эле өчүргүңүз келсе, адегенде аны өчүрүп сактаңыз, жаңы саптарды андан кийин кошуңуз.`,
    ru: `Пропал бы текст сохранённой строки ${row} ${named('ru', ' и ')}. Если строка действительно не нужна, сначала удалите её и сохраните, а новые строки добавьте после этого.`,
    en: `The ${named('en', ' and ')} text of the stored row ${row} would be lost. If the row is to go, delete it and save first, and add new rows after that.`,
  }
}
