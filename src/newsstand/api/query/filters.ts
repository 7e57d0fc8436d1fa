import { type Filter, facetValue } from '#shared/contract/index.ts'
import { cleanText } from '#shared/localization/index.ts'
import type { FacetCondition, FacetRange } from '../store/index.ts'
import { dayPeriod } from './dayPeriod.ts'
import { type Parameters, type Report, readList } from './parameters.ts'

/** A relation filter, whose slugs are still to be looked up. */
export interface RelationCondition {
  readonly name: string
  readonly type: string
  /** Ids and slugs. */
  readonly keys: readonly string[]
}

/** The conditions that a query makes. */
export interface Conditions {
  readonly facets: readonly FacetCondition[]
  readonly relations: readonly RelationCondition[]
}

const PATTERN = /^filter\[([^[\]]*)\](?:\[([^[\]]*)\])?$/
const BOUNDS = ['gte', 'lte']
const NUMBER = /^\d{1,15}$/

/** Sorts after every character of a facet's day or number. */
const END = '~'

/** A type's filters. A query does not read entries, so the entry's type does not matter. */
type Filters = Readonly<Record<string, Filter<never>>>

/** Whether a parameter's name has a filter's form, known or not. */
export const isFilter = (name: string): boolean => PATTERN.test(name)

/** The first and last facet value that a written value stands for; undefined where it is none. */
const periodOf = (kind: Filter['kind'], value: string): FacetRange | undefined => {
  if (kind === 'date') return dayPeriod(value)
  if (!NUMBER.test(value)) return
  const written = facetValue(Number(value))
  return { from: written, to: written }
}

const wanted = { date: 'a date (YYYY, YYYY-MM or YYYY-MM-DD)', number: 'a whole number' }

const periods = (
  parameter: string,
  kind: 'date' | 'number',
  values: readonly string[],
  report: Report,
): FacetRange[] =>
  values.flatMap((value) => {
    const period = periodOf(kind, value)
    if (!period) report(parameter, `“${value}” is not ${wanted[kind]}.`)
    return period ?? []
  })

/** A text as facets hold it. A text of digits may match a number facet too. */
const written = (name: string, value: string): string[] =>
  NUMBER.test(value)
    ? [`${name}:${value}`, `${name}:${facetValue(Number(value))}`]
    : [`${name}:${value}`]

/** Ids and slugs have no capital letters. */
const spelledSlug = (key: string): string => cleanText(key, { locale: null }).toLowerCase()

const checkAllowed = (
  parameter: string,
  { allowed }: Filter<never>,
  values: readonly string[],
  report: Report,
): void => {
  for (const value of values)
    if (allowed && !allowed.includes(value))
      report(parameter, `“${value}” is not a value of this filter.`, allowed)
}

const bounds = (
  name: string,
  kind: 'date' | 'number',
  { values, report }: Parameters,
): FacetCondition[] => {
  const [from, to] = BOUNDS.map((bound) => {
    const parameter = `filter[${name}][${bound}]`
    const value = values.get(parameter)
    return value ? periods(parameter, kind, [value], report)[0] : undefined
  })
  if (!from && !to) return []
  return [{ anyWithin: [{ from: `${name}:${from?.from ?? ''}`, to: `${name}:${to?.to ?? END}` }] }]
}

const equals = (
  name: string,
  filter: Filter<never>,
  values: readonly string[],
  report: Report,
): FacetCondition[] => {
  const parameter = `filter[${name}]`
  if (filter.kind === 'date' || filter.kind === 'number') {
    const ranges = periods(parameter, filter.kind, values, report)
    const within = ranges.map(({ from, to }) => ({ from: `${name}:${from}`, to: `${name}:${to}` }))
    return [
      within.every(({ from, to }) => from === to)
        ? { anyOf: within.map(({ from }) => from) }
        : { anyWithin: within },
    ]
  }
  checkAllowed(parameter, filter, values, report)
  const { spelling = (value: string) => value } = filter
  return [{ anyOf: [...new Set(values.flatMap((value) => written(name, spelling(value))))] }]
}

const refuseUnknown = ({ values, report }: Parameters, filters: Filters): void => {
  for (const parameter of values.keys()) {
    const [match, name = '', bound] = PATTERN.exec(parameter) ?? []
    if (match === undefined) continue
    const filter = Object.hasOwn(filters, name) ? filters[name] : undefined
    if (!filter) report(parameter, `There is no filter “${name}”.`, Object.keys(filters))
    else if (bound !== undefined && filter.kind !== 'date' && filter.kind !== 'number')
      report(parameter, `The filter “${name}” has no ranges.`, [`filter[${name}]`])
    else if (bound !== undefined && !BOUNDS.includes(bound))
      report(parameter, `There is no range “${bound}”.`, BOUNDS)
  }
}

/**
 * Reads `filter[name]=a,b` and `filter[name][gte|lte]=`: all filters must be met, each by any one
 * of its values. Reports unknown names, ranges and values.
 */
export function readFilters(parameters: Parameters, filters: Filters): Conditions {
  const facets: FacetCondition[] = []
  const relations: RelationCondition[] = []
  refuseUnknown(parameters, filters)
  for (const [name, filter] of Object.entries(filters)) {
    const keys = readList(parameters, `filter[${name}]`)
    if (keys && filter.kind === 'reference')
      relations.push({ name, type: filter.type ?? '', keys: keys.map(spelledSlug) })
    else if (keys) facets.push(...equals(name, filter, keys, parameters.report))
    if (filter.kind === 'date' || filter.kind === 'number')
      facets.push(...bounds(name, filter.kind, parameters))
  }
  return { facets, relations }
}
