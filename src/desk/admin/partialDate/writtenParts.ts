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

/** The inputs that a precision has: always the year, month and day where they can be known. */
export function partsOf(precision: Precision): readonly (keyof WrittenParts)[] {
  if (precision === 'year' || precision === 'decade') return ['year']
  if (precision === 'month') return ['year', 'month']
  return ['year', 'month', 'day']
}

/** Removes parts for which a precision has no input, so that no invisible part stays. */
export function fitParts(text: string, precision: Precision): string {
  const kept = partsOf(precision)
  const parts = splitParts(text)
  if (precision === 'decade') return parts.year.replace(/^(\d{3})\d$/, '$1X')
  // of a decade its digits stay: which year it is has to be written
  const year = kept.includes('day') ? parts.year : parts.year.replace(/X$/, '')
  return joinParts({
    year,
    month: kept.includes('month') ? parts.month : '',
    day: kept.includes('day') ? parts.day : '',
  })
}

/** A decade as it is stored, by its first year: `1990` is `199X`. What is no first year stays as it is. */
export function decadeOf(firstYear: string): string {
  return firstYear.replace(/^(\d{3})0$/, '$1X')
}

/** The first year of a stored decade, as it is written into the input. */
export function firstYearOf(decade: string): string {
  return decade.replace(/^(\d{3})X$/, '$10')
}
