import { daysInMonth, isDay } from '#shared/localization/index.ts'
import type { FacetRange } from '../store/index.ts'

/**
 * The days that a written date stands for: `2019` is its whole year, `2019-05` its month.
 * @returns the first and the last day, `YYYY-MM-DD`; undefined for what is no date
 */
export function dayPeriod(written: string): FacetRange | undefined {
  const [match, year = '', month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written) ?? []
  if (match === undefined) return
  const from = `${year}-${month ?? '01'}-${day ?? '01'}`
  if (!isDay(from)) return
  if (day !== undefined) return { from, to: from }
  const last = month ?? '12'
  return { from, to: `${year}-${last}-${String(daysInMonth(Number(year), Number(last)))}` }
}
