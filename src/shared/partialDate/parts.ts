import { daysInMonth } from '#shared/localization/index.ts'

/** A text `YYYY[-MM[-DD]]` taken apart; what is not known is absent. */
export interface DateParts {
  year: number
  month?: number
  day?: number
}

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/**
 * Takes a text `YYYY[-MM[-DD]]` apart.
 * @returns null when it is not written so, or names no real year, month or day
 */
export function parseParts(text: unknown): DateParts | null {
  const written = typeof text === 'string' ? form.exec(text) : null
  if (written === null) return null
  const year = Number(written[1])
  if (year < 1) return null
  if (written[2] === undefined) return { year }
  const month = Number(written[2])
  if (month < 1 || month > 12) return null
  if (written[3] === undefined) return { year, month }
  const day = Number(written[3])
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null
}

/** The first day that a text covers, as a full day `YYYY-MM-DD`. */
export function firstDay({ year, month = 1, day = 1 }: DateParts): string {
  return fullDay(year, month, day)
}

/** The last day that a text covers, as a full day `YYYY-MM-DD`. */
export function lastDay({ year, month = 12, day }: DateParts): string {
  return fullDay(year, month, day ?? daysInMonth(year, month))
}

function fullDay(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-')
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
