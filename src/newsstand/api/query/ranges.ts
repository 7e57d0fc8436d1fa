import { type Filter, facetValue } from '#shared/contract/index.ts'
import type { FacetCondition, FacetRange } from '../store/index.ts'
import { END, dayPeriod } from './dayPeriod.ts'
import { type Parameters, type Report, readValues } from './parameters.ts'

/** The kinds of filters that have ranges. */
type RangeKind = Extract<Filter['kind'], 'date' | 'number' | 'period'>

/** The first and the last day, or number, that a query asks for. */
type Asked = Pick<FacetRange, 'from' | 'to'>

/** Whether a filter of a kind has ranges. */
export const hasRanges = (kind: Filter['kind']): kind is RangeKind =>
  kind === 'date' || kind === 'number' || kind === 'period'

/** What may stand in the second brackets of a filter. */
export const boundsOf = (kind: RangeKind): readonly string[] =>
  kind === 'period' ? ['gte', 'lte', 'precision'] : ['gte', 'lte']

/** A whole number in a query. */
export const NUMBER = /^\d{1,15}$/

/** `asked`: as precisely as is asked, the default. `any`: also what is known less precisely. */
const PRECISIONS = ['asked', 'any'] as const

const days = 'a date (YYYY, YYYY-MM or YYYY-MM-DD) or a decade (199X)'
const wanted = {
  number: { value: 'a whole number', bound: 'a whole number' },
  date: { value: `${days} or a period of them (1997/1999, 2010/..)`, bound: days },
}

const read = (
  parameter: string,
  kind: RangeKind,
  values: readonly string[],
  { report, as }: { readonly report: Report; readonly as: 'bound' | 'value' },
): Asked[] =>
  values.flatMap((value) => {
    const period = kind === 'number' ? numberAt(value) : dayPeriod(value)
    if (period && !(as === 'bound' && value.includes('/'))) return period
    report(parameter, `“${value}” is not ${wanted[kind === 'number' ? 'number' : 'date'][as]}.`)
    return []
  })

const numberAt = (value: string): Asked | undefined => {
  if (!NUMBER.test(value)) return
  const written = facetValue(Number(value))
  return { from: written, to: written }
}

/** `[gte]` and `[lte]` together, where either is given. */
const readBounds = (name: string, kind: RangeKind, parameters: Parameters): Asked | undefined => {
  const { values, report } = parameters
  const [from, to] = ['gte', 'lte'].map((bound) => {
    const parameter = `filter[${name}][${bound}]`
    const value = values.get(parameter)
    return value ? read(parameter, kind, [value], { report, as: 'bound' })[0] : undefined
  })
  return from || to ? { from: from?.from ?? '', to: to?.to ?? END } : undefined
}

const readPrecision = (name: string, { values, report }: Parameters) => {
  const parameter = `filter[${name}][precision]`
  const value = values.get(parameter)
  if (value === undefined) return 'asked'
  const found = PRECISIONS.find((known) => known === value)
  if (value && !found) report(parameter, `“${parameter}” knows no “${value}”.`, PRECISIONS)
  const others = ['', '[gte]', '[lte]'].map((bound) => `filter[${name}]${bound}`)
  if (!others.some((other) => values.has(other)))
    report(parameter, `“${parameter}” says nothing without one of these.`, others)
  return found ?? 'asked'
}

/**
 * An entry's period overlaps the asked one when it begins no later than that ends, and ends no
 * earlier than that begins. Of a beginning and an end that are not known to the day, the days count
 * on which they have come to pass for sure, or with less precision may have.
 */
const overlapping = (name: string, { from, to }: Asked, any: boolean): FacetRange => {
  const [start, end] = any ? ['earliestStart', 'latestEnd'] : ['latestStart', 'earliestEnd']
  return {
    from: `${name}:${start}:`,
    to: `${name}:${start}:${to}`,
    also: { from: `${name}:${end}:${from}`, to: `${name}:${end}:${END}` },
  }
}

const condition = (
  name: string,
  kind: RangeKind,
  asked: readonly Asked[],
  any: boolean,
): FacetCondition => {
  // bounds of which the last is before the first are met by nothing
  if (asked.every(({ from, to }) => from > to)) return { anyOf: [] }
  if (kind === 'period') return { anyWithin: asked.map((one) => overlapping(name, one, any)) }
  const within = asked.map(({ from, to }) => ({ from: `${name}:${from}`, to: `${name}:${to}` }))
  return within.every(({ from, to }) => from === to)
    ? { anyOf: within.map(({ from }) => from) }
    : { anyWithin: within }
}

/** Reads a filter of days, periods or numbers: its values, its bounds, and how precise they are. */
export function readRanges(
  name: string,
  kind: RangeKind,
  parameters: Parameters,
): FacetCondition[] {
  const any = kind === 'period' && readPrecision(name, parameters) === 'any'
  const parameter = `filter[${name}]`
  const written = readValues(parameters, parameter)
  const { report } = parameters
  const values = written && read(parameter, kind, written, { report, as: 'value' })
  const bounds = readBounds(name, kind, parameters)
  return [
    ...(values ? [condition(name, kind, values, any)] : []),
    ...(bounds ? [condition(name, kind, [bounds], any)] : []),
  ]
}
