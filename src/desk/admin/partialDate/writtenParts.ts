import type { Precision } from '#shared/partialDate/index.ts'

/** What stands in the three inputs; an empty text is not filled in (yet). */
export interface WrittenParts {
  year: string
  month: string
  day: string
}

/** Takes a text `YYYY[-MM[-DD]]` apart, however incomplete it is while a person writes it. */
export function splitParts(text: string): WrittenParts {
  const [year = '', month = '', day = ''] = text.split('-')
  return { year, month, day }
}

/** Puts the parts together again: nothing filled in gives an empty text. */
export function joinParts({ year, month, day }: WrittenParts): string {
  return [year, month, day].join('-').replace(/-+$/, '')
}

/** Which inputs a precision has: a year always, the finer ones where they can be known. */
export function partsOf(precision: Precision): readonly (keyof WrittenParts)[] {
  if (precision === 'year') return ['year']
  if (precision === 'month') return ['year', 'month']
  return ['year', 'month', 'day']
}

/** Cuts a text to what a precision has inputs for, so that nothing stays that nobody sees. */
export function fitParts(text: string, precision: Precision): string {
  const kept = partsOf(precision)
  const parts = splitParts(text)
  return joinParts({
    year: parts.year,
    month: kept.includes('month') ? parts.month : '',
    day: kept.includes('day') ? parts.day : '',
  })
}
