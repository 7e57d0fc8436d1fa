import { type Locale, defaultLocale, isLocale } from './locales.ts'

/** The languages that a header accepts, the most wanted first; `*` is any, and names none. */
function namedLanguages(header: string): string[] {
  return header
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
      const weight = parameters.find((part) => part.startsWith('q='))?.slice(2)
      return { language: tag.split('-')[0] ?? '', weight: weight ? Number(weight) : 1 }
    })
    .filter(({ language, weight }) => language !== '' && language !== '*' && weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ language }) => language)
}

/** Whether an `Accept-Language` header names a language: `*`, which programs send, does not. */
export const namesLanguage = (header: string | null | undefined): boolean =>
  namedLanguages(header ?? '').length > 0

/**
 * The language to answer in (RFC 9110, 12.5.4): the most wanted of ours; the default one where only
 * others are named, and English where none is, as by programs.
 */
export function acceptedLocale(header: string | null | undefined): Locale {
  const named = namedLanguages(header ?? '')
  return named.find(isLocale) ?? (named.length > 0 ? defaultLocale : 'en')
}
