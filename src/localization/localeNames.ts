import type { Label, Localized } from './locales.ts'

/** The locales by name, in each language. */
export const localeNames: Readonly<Localized<Label>> = {
  ky: { ky: 'Кыргызча', ru: 'Кыргызский', en: 'Kyrgyz' },
  ru: { ky: 'Орусча', ru: 'Русский', en: 'Russian' },
  en: { ky: 'Англисче', ru: 'Английский', en: 'English' },
}
