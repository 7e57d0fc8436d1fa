import { type Label, type Locale, localeOf } from './locales.ts'

/**
 * The language in which a person uses the admin.
 * @param language from `i18n.language` or a cookie; an unknown one gives the default
 */
export const interfaceLanguage = (language: string | undefined): Locale => localeOf(language)

/** A label's text in the language of a person's admin, as `interfaceLanguage` takes it. */
export const inLanguage = (label: Label, language: string | undefined): string =>
  label[interfaceLanguage(language)]
