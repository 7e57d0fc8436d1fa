// The three languages: locales and their names, plain text, slugs, numbers, order, search fold, calendar,
// the mission's time.
// Pure, so that both programs and the browser may use it; the admin's own words are in language/.
// May import src/shared/values.
export { bishkekDay, displayBishkekTime, endOfBishkekDay } from './bishkekTime.ts'
export { daysInMonth, displayDay, isDay, monthNames } from './calendar.ts'
export { collationKey } from './collation.ts'
export { searchFold } from './fold.ts'
export { inLanguage, interfaceLanguage } from './label.ts'
export { LANGUAGE_COOKIE, languageInCookies, namesLanguage } from './languageCookie.ts'
export { localeNames, localeOptions } from './localeNames.ts'
export {
  type Label,
  type Locale,
  type Localized,
  defaultLocale,
  isLocale,
  localeOf,
  locales,
} from './locales.ts'
export { mixedWords } from './mixedWords.ts'
export { type PlainText, cleanPart, cleanText, isBlank } from './plainText.ts'
export { isSlug, shortenSlug, slugMaxLength, slugify } from './slug.ts'
export { isExactNumber, writtenNumber } from './writtenNumber.ts'
