import type { Label, Locale } from '#shared/localization/index.ts'

const names: Readonly<Record<Locale, Label>> = {
  ky: { ky: 'кыргызча', ru: 'на кыргызском', en: 'Kyrgyz' },
  ru: { ky: 'орусча', ru: 'на русском', en: 'Russian' },
  en: { ky: 'англисче', ru: 'на английском', en: 'English' },
}

const listed = (locales: readonly Locale[], language: Locale, and: string): string =>
  locales.map((locale) => names[locale][language]).join(and)

/**
 * Said of a stored row that a write would erase, with its texts in other locales.
 * @param number of the row, from 1
 */
export function lostRow(number: number, locales: readonly Locale[]): Label {
  const row = String(number)
  return {
    ky: `Сакталган ${row}-саптын ${listed(locales, 'ky', ' жана ')} тексти жоголмок. Сапты чын эле өчүргүңүз келсе, адегенде аны өчүрүп сактаңыз, жаңы саптарды андан кийин кошуңуз.`,
    ru: `Пропал бы текст сохранённой строки ${row} ${listed(locales, 'ru', ' и ')}. Если строка действительно не нужна, сначала удалите её и сохраните, а новые строки добавьте после этого.`,
    en: `The ${listed(locales, 'en', ' and ')} text of the stored row ${row} would be lost. If the row is to go, delete it and save first, and add new rows after that.`,
  }
}

/**
 * Said of a stored row that a write moves to another parent, with its texts in other locales.
 * @param path where it is stored: `menus.0.items.1`
 */
export const movedRow = (path: string, locales: readonly Locale[]): Label => ({
  ky: `Саптын (${path}) ${listed(locales, 'ky', ' жана ')} тексти башка жерге которулганда жоголмок. Аны ордунда калтырыңыз же адегенде өчүрүп сактап, анан жаңы жерине кошуңуз.`,
  ru: `При переносе строки (${path}) пропал бы её текст ${listed(locales, 'ru', ' и ')}. Оставьте её на месте или сначала удалите и сохраните, а затем добавьте на новом месте.`,
  en: `The ${listed(locales, 'en', ' and ')} text of the row ${path} would be lost if it moves to another place. Leave it where it is, or delete it and save first, and then add it to its new place.`,
})
