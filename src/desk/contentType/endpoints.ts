import type { Endpoint } from 'payload'

import type { LoadedType } from '#desk/editions/index.ts'
import { globalEndpoints, operationalEndpoints, typeEndpoints } from '#desk/editionsApi/index.ts'

// Custom endpoints come before Payload's own, in this order; the first whose path fits answers.
// `closeDesk` stands before each: who asks, the exact path, the form of the query and of the body.

/** The endpoints of a content type's collection. */
export const endpointsOf = ({ type, desk }: LoadedType): Endpoint[] => [
  ...(desk.collection?.endpoints || []), // the type's own
  ...typeEndpoints(type.slug), // editions, changes, dependants, transitions
  ...(desk.operational?.length ? operationalEndpoints(type.slug) : []), // verify, state
]

/** The endpoints of a content type that is a global. */
export const globalEndpointsOf = ({ type }: LoadedType): Endpoint[] => globalEndpoints(type.slug)
