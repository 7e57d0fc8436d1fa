import { displayDay } from './calendar.ts'
import type { Locale } from './locales.ts'

// Kyrgyzstan has kept UTC+06:00 all year round since 2005 (IANA tzdata, Asia/Bishkek), and only
// present times are shown here, so a fixed offset is right and needs no ICU data.
const OFFSET = 6 * 60 * 60 * 1000

/** The calendar day in Bishkek at an instant, `YYYY-MM-DD`. */
export const bishkekDay = (instant: Date): string =>
  new Date(instant.getTime() + OFFSET).toISOString().slice(0, 10)

/**
 * The instant at which a day is over in Bishkek.
 * @param day a day for which `isDay` holds
 * @returns ISO 8601 in UTC
 */
export const endOfBishkekDay = (day: string): string =>
  new Date(Date.parse(`${day}T24:00:00+06:00`)).toISOString()

/**
 * Shows an instant as people in Bishkek write it: the day as `displayDay` does, and the time.
 * @param instant ISO 8601; anything else is given back as it is
 */
export function displayBishkekTime(instant: string, locale: Locale): string {
  const time = Date.parse(instant)
  if (Number.isNaN(time)) return instant
  const clock = new Date(time + OFFSET).toISOString().slice(11, 16)
  return `${displayDay(bishkekDay(new Date(time)), locale)}, ${clock}`
}
