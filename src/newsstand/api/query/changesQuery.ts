import { type Locale, locales } from '#shared/localization/index.ts'
import { type DeliveredTypes, GLOBALS } from '../types.ts'
import { type RichTextForm, readForm } from './entryQuery.ts'
import { DEFAULT_LIMIT, MOST_LIMIT } from './listQuery.ts'
import { readNames, readNumber, readParameters, refuseUnknown } from './parameters.ts'

/** Revisions are whole numbers; this is the largest that JSON's readers keep exact. */
const MOST_REVISION = 999_999_999_999_999

/** What a request for changes wants. */
export interface ChangesRequest {
  readonly since: number
  /** The name of the history that `since` belongs to, where the caller says it. */
  readonly epoch: string | undefined
  readonly limit: number
  /** Undefined for all. */
  readonly types: readonly string[] | undefined
  readonly locales: readonly Locale[] | undefined
  readonly richText: RichTextForm
}

/** The parameters of the route. */
export const CHANGES_PARAMETERS = ['since', 'epoch', 'limit', 'type', 'locale', 'richText'] as const

/**
 * Reads a query for changes. Rich text is the tree unless another form is asked for.
 * @throws KerbenError `invalid_parameters` (400), all that is wrong at once
 */
export function readChangesQuery(query: string, { collections }: DeliveredTypes): ChangesRequest {
  const parameters = readParameters(query)
  refuseUnknown(parameters, CHANGES_PARAMETERS)
  const request = {
    since: readNumber(parameters, 'since', { least: 0, most: MOST_REVISION, otherwise: 0 }),
    epoch: parameters.values.get('epoch'),
    limit: readNumber(parameters, 'limit', {
      least: 1,
      most: MOST_LIMIT,
      otherwise: DEFAULT_LIMIT,
    }),
    types: readNames(parameters, 'type', [...collections.keys(), GLOBALS]),
    locales: readNames(parameters, 'locale', locales),
    richText: readForm(parameters, 'lexical'),
  }
  parameters.finish()
  return request
}
