import type { Locale } from '#shared/localization/index.ts'
import { displayPartialDate } from './display.ts'
import type { PartialDate, Precision } from './partialDate.ts'
import { firstDay, lastDay, parseParts } from './parts.ts'
import { isPartialDate } from './validate.ts'

/** A partial date as the public sees it. */
export interface PresentedPartialDate {
  /** Extended Date/Time Format (ISO 8601-2:2019), level 0 or 1: `2000-11-02`, `2007/2009`, `2000~`. */
  edtf: string
  precision: Precision
  /** The first day covered, `YYYY-MM-DD`. */
  start: string
  /** The last day covered, `YYYY-MM-DD`. */
  end: string
  /** For people, in the locale, at the date's own precision. */
  display: string
}

/**
 * Presents a partial date in a locale.
 * @param date a date for which `isPartialDate` holds
 * @throws RangeError for any other, which is the caller's mistake
 */
export function presentPartialDate(date: PartialDate, locale: Locale): PresentedPartialDate {
  const from = parseParts(date.value)
  if (from === null || !isPartialDate(date)) throw new RangeError('This is not a partial date.')
  return {
    edtf: edtf(date),
    precision: date.precision,
    start: firstDay(from),
    end: lastDay(parseParts(date.end) ?? from),
    display: displayPartialDate(date, locale),
  }
}

function edtf({ value, end, precision }: PartialDate): string {
  const mark = precision === 'approximate' ? '~' : ''
  return end ? `${value}${mark}/${end}${mark}` : value + mark
}
