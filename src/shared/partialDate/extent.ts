import { OPEN, firstDay, lastDay, parseParts } from './parts.ts'

/**
 * Between which days a date or a period may begin and end, as full days `YYYY-MM-DD`: the year
 * `2019` begins and ends on some day of 2019, and `1997/2003` ends on some day of 2003.
 */
export interface Extent {
  /** Null where the beginning is open. */
  readonly earliestStart: string | null
  readonly latestStart: string | null
  /** Null where the end is open. */
  readonly earliestEnd: string | null
  readonly latestEnd: string | null
}

/**
 * The extent of a date in the Extended Date/Time Format.
 * @param edtf as `presentPartialDate` writes it: `2000-11-02`, `199X`, `2007/2009`, `2010/..`, `2000~`
 * @returns null for what is not written so, has no closed end, or ends before it begins
 */
export function extentOf(edtf: string): Extent | null {
  const [first = '', last = first, ...rest] = edtf.split('/').map((text) => text.replace(/~$/, ''))
  const from = parseParts(first)
  const to = parseParts(last)
  const isOpen = (text: string) => edtf.includes('/') && text === OPEN
  if (rest.length > 0 || (!from && !isOpen(first)) || (!to && !isOpen(last))) return null
  if (from && to) {
    const [earliestStart, latestEnd] = [firstDay(from), lastDay(to)]
    if (latestEnd < earliestStart) return null
    return {
      earliestStart,
      latestStart: least(lastDay(from), latestEnd),
      earliestEnd: most(firstDay(to), earliestStart),
      latestEnd,
    }
  }
  if (!from && !to) return null
  return {
    earliestStart: from && firstDay(from),
    latestStart: from && lastDay(from),
    earliestEnd: to && firstDay(to),
    latestEnd: to && lastDay(to),
  }
}

// full days compare as texts
const least = (one: string, other: string): string => (one < other ? one : other)
const most = (one: string, other: string): string => (one < other ? other : one)
