import { firstDay, parseParts } from './parts.ts'

/**
 * What a partial date sorts by: the first day that it covers.
 * @returns a full day `YYYY-MM-DD`, or null when there is no date
 */
export function partialDateSortKey(date: { value?: unknown } | null | undefined): string | null {
  const parts = parseParts(date?.value)
  return parts === null ? null : firstDay(parts)
}
