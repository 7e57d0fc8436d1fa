import { cleanText } from '#shared/localization/index.ts'
import { extentOf } from '#shared/partialDate/index.ts'

/**
 * A filter of a type's list: how the value in a query is read, and which values an entry has for
 * it.
 */
export interface Filter<Entry = unknown> {
  readonly kind: 'value' | 'date' | 'period' | 'number' | 'reference'
  /** For `reference`: the type whose id or slug the query names. */
  readonly type?: string
  /** For `value`: what may be asked for; anything when absent. */
  readonly allowed?: readonly string[]
  /** For `value`: the one spelling in which a value is stored, of any in which it may be asked for. */
  readonly spelling?: (written: string) => string
  readonly values: (entry: Entry) => readonly (string | number)[]
}

type Answer = string | number | null | undefined
type Reference = { readonly type: string; readonly id: string }

const isList = <T>(value: T | readonly T[]): value is readonly T[] => Array.isArray(value)

const list = <T>(value: T | readonly T[]): NonNullable<T>[] =>
  (isList(value) ? value : [value]).filter((item) => item !== null && item !== undefined)

/**
 * A filter by exact value, such as a state or a tag.
 * @param answer the entry's value or values
 * @param allowed the values that may be asked for
 */
export const byValue = <Entry>(
  answer: (entry: Entry) => Answer | readonly Answer[],
  allowed?: readonly string[],
): Filter<Entry> => ({
  kind: 'value',
  ...(allowed ? { allowed } : {}),
  values: (entry) => list(answer(entry)),
})

/**
 * A filter by a code that people write, such as a tag: found in any case and in either of Unicode's
 * forms.
 * @param answer the entry's code or codes
 * @param letters the case in which they are stored
 */
export const byCode = <Entry>(
  answer: (entry: Entry) => Answer | readonly Answer[],
  letters: 'lower' | 'upper',
): Filter<Entry> => ({
  kind: 'value',
  spelling: (written) => {
    const text = cleanText(written, { locale: null })
    return letters === 'lower' ? text.toLowerCase() : text.toUpperCase()
  },
  values: (entry) => list(answer(entry)),
})

/**
 * A filter by day, with ranges (`gte`, `lte`); a shorter date stands for its whole period.
 * @param answer the entry's day, `YYYY-MM-DD`
 */
export const byDate = <Entry>(
  answer: (entry: Entry) => string | null | undefined,
): Filter<Entry> => ({ kind: 'date', values: (entry) => list(answer(entry)) })

/** Sorts after every day: where a period's end is open. */
const NO_END = '~'

/**
 * A filter by a date that may be a period, or not known to the day: found by every period that it
 * overlaps, and by one that it may overlap where the query allows less precision. The facets say
 * between which days it begins and ends.
 * @param answer the entry's partial date, as the public sees it
 */
export const byPeriod = <Entry>(
  answer: (entry: Entry) => { readonly edtf: string } | null | undefined,
): Filter<Entry> => ({
  kind: 'period',
  values: (entry) => {
    const extent = extentOf(answer(entry)?.edtf ?? '')
    if (extent === null) return []
    return [
      `earliestStart:${extent.earliestStart ?? ''}`,
      `latestStart:${extent.latestStart ?? ''}`,
      `earliestEnd:${extent.earliestEnd ?? NO_END}`,
      `latestEnd:${extent.latestEnd ?? NO_END}`,
    ]
  },
})

/**
 * A filter by a whole number, with ranges (`gte`, `lte`).
 * @param answer the entry's number
 */
export const byNumber = <Entry>(
  answer: (entry: Entry) => number | null | undefined,
): Filter<Entry> => ({ kind: 'number', values: (entry) => list(answer(entry)) })

/**
 * A filter by the documents that an entry names, asked for by id or slug.
 * @param type the type of those documents
 * @param answer the entry's references
 */
export const byReference = <Entry>(
  type: string,
  answer: (entry: Entry) => Reference | null | undefined | readonly Reference[],
): Filter<Entry> => ({
  kind: 'reference',
  type,
  values: (entry) => list(answer(entry)).map((reference) => reference.id),
})

/** Digits of a number facet: wide enough for any year, sum or count, so that text order is number order. */
const WIDTH = 15

/**
 * One value as facets hold it: numbers are padded so that text order is number order.
 * @param value a filter's value
 */
export const facetValue = (value: string | number): string =>
  typeof value === 'number' ? String(Math.trunc(value)).padStart(WIDTH, '0') : value

const facetOf = ({ spelling }: Pick<Filter, 'spelling'>, value: string | number): string =>
  facetValue(spelling && typeof value === 'string' ? spelling(value) : value)

/**
 * The facets of an entry, `name:value`, as an edition keeps them for delivery's filters.
 * @param filters the type's filters by name
 * @param entry the snapshot
 */
export const facetsOf = <Entry>(
  filters: Readonly<Record<string, Filter<Entry>>>,
  entry: Entry,
): string[] =>
  Object.entries(filters).flatMap(([name, filter]) => [
    ...new Set(filter.values(entry).map((value) => `${name}:${facetOf(filter, value)}`)),
  ])
