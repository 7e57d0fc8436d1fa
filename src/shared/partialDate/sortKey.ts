import type { PresentedPartialDate } from './present.ts'

/**
 * What a partial date sorts by: the first day that it covers, and where its beginning is open the
 * last one.
 * @returns a full day `YYYY-MM-DD`, or null when there is no date
 */
export function partialDateSortKey(
  date: Partial<Pick<PresentedPartialDate, 'end' | 'start'>> | null | undefined,
): string | null {
  return date?.start ?? date?.end ?? null
}
