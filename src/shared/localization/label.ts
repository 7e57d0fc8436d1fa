import { type Label, defaultLocale, isLocale } from './locales.ts'

/**
 * A label's text in the language of a person's admin.
 * @param language what `i18n.language` says; one that we do not have reads as the default locale
 */
export function inLanguage(label: Label, language: string | undefined): string {
  return label[isLocale(language) ? language : defaultLocale]
}
