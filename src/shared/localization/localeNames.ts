import { type Label, type Localized, locales } from './locales.ts'

/** The locales by name, in each language. */
export const localeNames: Readonly<Localized<Label>> = {
  ky: { ky: 'Кыргызча', ru: 'Кыргызский', en: 'Kyrgyz' },
  ru: { ky: 'Орусча', ru: 'Русский', en: 'Russian' },
  en: { ky: 'Англисче', ru: 'Английский', en: 'English' },
}

/** The locales as the choices of a select, by name. */
export const localeOptions = locales.map((value) => ({ value, label: localeNames[value] }))
