import { isOneOf } from '#shared/values/index.ts'

/** How much of a partial date is known; `range` and `approximate` may have an end. */
export const precisions = ['day', 'month', 'year', 'decade', 'range', 'approximate'] as const

/** How much of a partial date is known. */
export type Precision = (typeof precisions)[number]

/** A date with the precision to which it is known. */
export interface PartialDate {
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a decade `YYYX`; of a range its beginning, `..` if open. */
  value: string
  /** In the same forms: the end of a range, or of an approximate period; `..` if it is open. */
  end?: string | null
  precision: Precision
}

/** Whether a value from outside is a precision. */
export function isPrecision(value: unknown): value is Precision {
  return isOneOf(precisions, value)
}

/** Whether a group of fields says no date at all: the precision alone, which a form may send, says none. */
export function isEmptyPartialDate(date: unknown): boolean {
  if (typeof date !== 'object' || date === null) return date === null || date === undefined
  const { value, end }: { value?: unknown; end?: unknown } = date
  return [value, end].every((text) => text === undefined || text === null || text === '')
}
