import type { Locale } from '#shared/localization/index.ts'
import { displayPartialDate } from './display.ts'
import { extentOf } from './extent.ts'
import type { PartialDate, Precision } from './partialDate.ts'
import { OPEN } from './parts.ts'
import { isPartialDate } from './validate.ts'

/** A partial date as the public sees it. */
export interface PresentedPartialDate {
  /** Extended Date/Time Format (ISO 8601-2:2019): `2000-11-02`, `199X`, `2007/2009`, `2010/..`, `2000~`. */
  edtf: string
  precision: Precision
  /** The first day covered, `YYYY-MM-DD`; null where the beginning is open. */
  start: string | null
  /** The last day covered, `YYYY-MM-DD`; null where the end is open. */
  end: string | null
  /** For people, in the locale, at the date's own precision. */
  display: string
}

/**
 * Presents a partial date in a locale.
 * @param date a date for which `isPartialDate` holds
 * @throws RangeError for any other, which is the caller's mistake
 */
export function presentPartialDate(date: PartialDate, locale: Locale): PresentedPartialDate {
  const written = edtf(date)
  const extent = isPartialDate(date) ? extentOf(written) : null
  if (extent === null) throw new RangeError('This is not a partial date.')
  return {
    edtf: written,
    precision: date.precision,
    start: extent.earliestStart,
    end: extent.latestEnd,
    display: displayPartialDate(date, locale),
  }
}

function edtf({ value, end, precision }: PartialDate): string {
  const marked = (text: string) =>
    precision === 'approximate' && text !== OPEN ? `${text}~` : text
  return end ? `${marked(value)}/${marked(end)}` : marked(value)
}
