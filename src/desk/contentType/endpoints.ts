import type { Endpoint } from 'payload'

import type { LoadedType } from '#desk/editions/index.ts'
import { globalEndpoints, operationalEndpoints, typeEndpoints } from '#desk/editionsApi/index.ts'

// Custom endpoints come before Payload's own, in this order; the first with a matching path
// answers. `closeDesk` runs before each and checks the caller, the exact path, the query and the
// body.

/** The endpoints of a content type's collection. */
export const endpointsOf = ({ type, desk }: LoadedType): Endpoint[] => [
  ...(desk.collection?.endpoints || []), // the type's own
  ...typeEndpoints(type.slug), // editions, changes, dependants, transitions
  ...(desk.operational?.length ? operationalEndpoints(type.slug) : []), // verify, state
]

/** The endpoints of a content type that is a global. */
export const globalEndpointsOf = ({ type }: LoadedType): Endpoint[] => globalEndpoints(type.slug)
