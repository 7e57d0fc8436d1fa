import type { PublicCollection } from '#shared/contract/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import type { SortBy } from '../store/index.ts'
import type { DeliveredType, DeliveredTypes } from '../types.ts'
import { ENTRY_PARAMETERS, type EntryQuery, readEntryQuery } from './entryQuery.ts'
import { type Conditions, isFilter, readFilters } from './filters.ts'
import { readNumber, readParameters, refuseUnknown } from './parameters.ts'
import { readSort } from './sort.ts'

/** How many entries a page holds when nobody says. */
export const DEFAULT_LIMIT = 20
/** The most that a page may hold. */
export const MOST_LIMIT = 100
/** Beyond any list; keeps `page × limit` a plain number. */
const MOST_PAGE = 1_000_000

/** The parameters of every list, beside its type's filters. */
export const LIST_PARAMETERS = ['page', 'limit', 'sort', ...ENTRY_PARAMETERS] as const

/** What a request for a list wants. */
export interface ListRequest extends EntryQuery, Conditions {
  readonly page: number
  readonly limit: number
  readonly sort: readonly SortBy[]
}

/**
 * Reads a list's query.
 * @throws KerbenError `invalid_parameters` (400), all that is wrong at once
 */
export function readListQuery(
  query: string,
  locale: Locale,
  type: DeliveredType<PublicCollection>,
  types: DeliveredTypes,
): ListRequest {
  const parameters = readParameters(query)
  const filters = type.type.filters
  const own: readonly string[] = LIST_PARAMETERS
  const known = [...own, ...Object.keys(filters).map((name) => `filter[${name}]`)]
  refuseUnknown(parameters, known, (name) => own.includes(name) || isFilter(name))
  const request = {
    ...readEntryQuery(parameters, locale, type, types),
    ...readFilters(parameters, filters),
    sort: readSort(parameters, type.type),
    page: readNumber(parameters, 'page', { least: 1, most: MOST_PAGE, otherwise: 1 }),
    limit: readNumber(parameters, 'limit', {
      least: 1,
      most: MOST_LIMIT,
      otherwise: DEFAULT_LIMIT,
    }),
  }
  parameters.finish()
  return request
}
