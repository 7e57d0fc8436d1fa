import type { Endpoint } from 'payload'

import { cappedQuery } from './limitPeople.ts'

/**
 * Payload asks no hook of a global before it lists the global's versions: here the list is capped
 * at its endpoint, behind `closed`, which has read a filter that came as JSON.
 * @throws KerbenError `query_too_large` (400)
 */
export const limitGlobalVersions = (endpoints: readonly Endpoint[]): Endpoint[] =>
  endpoints.map((endpoint) =>
    endpoint.method === 'get' && endpoint.path === '/versions'
      ? {
          ...endpoint,
          handler: (req) => {
            req.query = cappedQuery(req.query)
            return endpoint.handler(req)
          },
        }
      : endpoint,
  )
