import { daysInMonth } from '#shared/localization/index.ts'

/** A text `YYYY[-MM[-DD]]` or `YYYX` taken apart; what is not known is absent. */
export interface DateParts {
  /** Of a decade its first year. */
  year: number
  month?: number
  day?: number
  decade?: true
}

/** An end of a period that stays open (ISO 8601-2, 4.4): it goes on, or began nobody says when. */
export const OPEN = '..'

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** ISO 8601-2, 4.8: `X` stands for a digit that is not known. */
const decadeForm = /^(\d{3})X$/

/**
 * Takes a text `YYYY[-MM[-DD]]`, or a decade `YYYX`, apart.
 * @returns null when it is not written so, or names no real year, month or day
 */
export function parseParts(text: unknown): DateParts | null {
  if (typeof text !== 'string') return null
  const decade = decadeForm.exec(text)
  if (decade !== null)
    return Number(decade[1]) < 1 ? null : { year: Number(decade[1]) * 10, decade: true }
  const written = form.exec(text)
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
export function lastDay({ year, month = 12, day, decade }: DateParts): string {
  const last = decade ? year + YEARS_AFTER_FIRST : year
  return fullDay(last, month, day ?? daysInMonth(last, month))
}

const YEARS_AFTER_FIRST = 9

function fullDay(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-')
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
