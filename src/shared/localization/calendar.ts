import type { Locale, Localized } from './locales.ts'

// Our own tables: what a date looks like must not depend on the ICU data of whoever serves it.
/** The months as they stand alone: "May 2019", "май 2019 г.". */
export const monthNames: Localized<readonly string[]> = {
  ky: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
}

const russianGenitive =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')

/** Year, month (1–12) and day (1–31) of a calendar day. */
export interface CalendarDay {
  year: number
  month: number
  day: number
}

/** The number of days of a month (1–12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  // Not `new Date(year, …)`: that reads the years 0–99 as 1900–1999.
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (month === 2) return leap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/**
 * Reads a text day `YYYY-MM-DD`.
 * @returns its parts, or null when it is not written so, or is not a day of the calendar (30 February)
 */
export function parseDay(text: unknown): CalendarDay | null {
  const parts = typeof text === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) : null
  if (parts === null) return null
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number)
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return { year, month, day }
}

/** Whether a value from outside is a text day `YYYY-MM-DD` of the real calendar. */
export function isDay(text: unknown): text is string {
  return parseDay(text) !== null
}

/**
 * Shows a text day as people write it: `2000-ж., 2-ноябрь`, `2 ноября 2000 г.`, `2 November 2000`.
 * @param text a day for which `isDay` holds; anything else is given back as it is
 */
export function displayDay(text: string, locale: Locale): string {
  const parsed = parseDay(text)
  if (parsed === null) return text
  const { year, month, day } = parsed
  const name = monthNames[locale][month - 1] ?? ''
  if (locale === 'ky') return `${String(year)}-ж., ${String(day)}-${name}`
  if (locale === 'ru')
    return `${String(day)} ${russianGenitive[month - 1] ?? ''} ${String(year)} г.`
  return `${String(day)} ${name} ${String(year)}`
}
