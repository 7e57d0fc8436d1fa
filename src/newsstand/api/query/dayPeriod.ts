import { extentOf } from '#shared/partialDate/index.ts'
import type { FacetRange } from '../store/index.ts'

/** Sorts after every character of a facet's day or number. */
export const END = '~'

/**
 * The days that a written date stands for: `2019` is its whole year, `2019-05` its month, `199X` its
 * decade, `1997/1999` all from the first to the last day of them; an end `..` is open.
 * @returns the first and the last day, `YYYY-MM-DD`; undefined for what is no date
 */
export function dayPeriod(written: string): Pick<FacetRange, 'from' | 'to'> | undefined {
  const extent = written.includes('~') ? null : extentOf(written)
  return extent ? { from: extent.earliestStart ?? '', to: extent.latestEnd ?? END } : undefined
}
