import { type Label, type Locale, defaultLocale, isLocale } from './locales.ts'

/**
 * The language of a person's admin.
 * @param language what `i18n.language` or a cookie says; one that we do not have reads as the default
 */
export const interfaceLanguage = (language: string | undefined): Locale =>
  isLocale(language) ? language : defaultLocale

/** A label's text in the language of a person's admin, as `interfaceLanguage` takes it. */
export const inLanguage = (label: Label, language: string | undefined): string =>
  label[interfaceLanguage(language)]
