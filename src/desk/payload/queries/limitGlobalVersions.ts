// Payload 3.90.1 asks no hook of a global before it lists the global's versions, so that
// `limitPeople` cannot stand there.

import type { Endpoint } from 'payload'

import { cappedQuery } from './limitPeople.ts'

/**
 * Limits the list of a global's versions at its endpoint. Runs after `closed`, which has parsed a
 * filter sent as JSON.
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
