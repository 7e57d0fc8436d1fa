import { isOneOf } from '#shared/values/index.ts'

/** The content locales (BCP 47), as they are shown. Adding one is this line plus a migration. */
export const locales = ['ky', 'ru', 'en'] as const

/** A content locale's tag. */
export type Locale = (typeof locales)[number]

/** The locale that most documents are written in first, and the admin's fallback language. */
export const defaultLocale: Locale = 'ky'

/** One value for each locale. */
export type Localized<T> = Record<Locale, T>

/** A short text for people in each locale: a label, a description or a message. */
export type Label = Localized<string>

/** Whether a value from outside is one of our locales. */
export function isLocale(value: unknown): value is Locale {
  return isOneOf(locales, value)
}

/** A value from outside as a locale: one that we do not have, or none, is the default one. */
export const localeOf = (value: unknown): Locale => (isLocale(value) ? value : defaultLocale)
