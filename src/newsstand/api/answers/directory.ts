import { locales } from '#shared/localization/index.ts'
import { ANY_CHANGE } from '../deliveryResponse.ts'
import {
  CHANGES_PARAMETERS,
  ENTRY_PARAMETERS,
  LIST_PARAMETERS,
  readParameters,
  refuseUnknown,
} from '../query/index.ts'
import type { Route } from '../route.ts'
import type { Answer } from './requestContext.ts'

/** Every route, with the parameters that it takes. */
const routes = [
  { path: '/v1', what: 'what there is: this answer', parameters: [] },
  {
    path: '/v1/{locale}/{type}',
    what: 'the entries of a type, in pages',
    parameters: [...LIST_PARAMETERS, 'filter[{name}]'],
  },
  {
    path: '/v1/{locale}/{type}/{slug or id}',
    what: 'one entry',
    parameters: ENTRY_PARAMETERS,
  },
  { path: '/v1/{locale}/globals/{slug}', what: 'one global', parameters: ENTRY_PARAMETERS },
  {
    path: '/v1/{locale}/vocabulary',
    what: 'the labels of every enumerated value',
    parameters: [],
  },
  {
    path: '/v1/changes',
    what: 'what was published or taken in after a revision',
    parameters: CHANGES_PARAMETERS,
  },
  {
    path: '/v1/media/{id}/{original or size}.{ext}',
    what: 'a file, or one of the sizes made of an image',
    parameters: [],
  },
]

/** `/v1`: what there is, for whoever begins here. */
export const directory: Answer<Extract<Route, { kind: 'directory' }>> = async (
  _,
  { types, request, usage, revision, epoch },
) => {
  const parameters = readParameters(request.query)
  refuseUnknown(parameters, [])
  parameters.finish()
  usage.tags.add(ANY_CHANGE)
  const data = {
    locales,
    types: [...types.collections.keys()],
    globals: [...types.globals.keys()],
    routes,
  }
  return { body: { data, meta: { revision, epoch } }, languages: ['en'] }
}
