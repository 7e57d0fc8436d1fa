import { type Filter, facetValue } from '#shared/contract/index.ts'
import { cleanText } from '#shared/localization/index.ts'
import type { FacetCondition } from '../store/index.ts'
import { type Parameters, type Report, readValues } from './parameters.ts'
import { NUMBER, boundsOf, hasRanges, readRanges } from './ranges.ts'

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

/** A type's filters. A query does not read entries, so the entry's type does not matter. */
type Filters = Readonly<Record<string, Filter<never>>>

/** Whether a parameter's name has a filter's form, known or not. */
export const isFilter = (name: string): boolean => PATTERN.test(name)

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

const equals = (
  name: string,
  filter: Filter<never>,
  values: readonly string[],
  report: Report,
): FacetCondition => {
  checkAllowed(`filter[${name}]`, filter, values, report)
  const { spelling = (value: string) => value } = filter
  return { anyOf: [...new Set(values.flatMap((value) => written(name, spelling(value))))] }
}

const refuseUnknown = ({ values, report }: Parameters, filters: Filters): void => {
  for (const parameter of values.keys()) {
    const [match, name = '', bound] = PATTERN.exec(parameter) ?? []
    if (match === undefined) continue
    const filter = Object.hasOwn(filters, name) ? filters[name] : undefined
    if (!filter) report(parameter, `There is no filter “${name}”.`, Object.keys(filters))
    else if (bound === undefined) continue
    else if (!hasRanges(filter.kind))
      report(parameter, `The filter “${name}” has no ranges.`, [`filter[${name}]`])
    else if (!boundsOf(filter.kind).includes(bound))
      report(parameter, `There is no range “${bound}”.`, boundsOf(filter.kind))
  }
}

/**
 * Reads `filter[name]=a,b` and `filter[name][gte|lte|precision]=`: all filters must be met, each by any one
 * of its values. Reports unknown names, ranges and values.
 */
export function readFilters(parameters: Parameters, filters: Filters): Conditions {
  const facets: FacetCondition[] = []
  const relations: RelationCondition[] = []
  refuseUnknown(parameters, filters)
  for (const [name, filter] of Object.entries(filters)) {
    if (hasRanges(filter.kind)) {
      facets.push(...readRanges(name, filter.kind, parameters))
      continue
    }
    const keys = readValues(parameters, `filter[${name}]`)
    if (keys && filter.kind === 'reference')
      relations.push({ name, type: filter.type ?? '', keys: keys.map(spelledSlug) })
    else if (keys) facets.push(equals(name, filter, keys, parameters.report))
  }
  return { facets, relations }
}
