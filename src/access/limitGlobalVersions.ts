import type { Endpoint } from 'payload'

import { cappedQuery } from './limitPeople.ts'

/** A filter may come as JSON, which Payload's handler reads next. */
function readWhere(where: unknown): unknown {
  if (typeof where !== 'string') return where
  try {
    return JSON.parse(where)
  } catch {
    return where
  }
}

/**
 * Payload asks no hook of a global before it lists the global's versions: here the list is capped
 * at its endpoint.
 * @throws KerbenError `query_too_large` (400)
 */
export const limitGlobalVersions = (endpoints: readonly Endpoint[]): Endpoint[] =>
  endpoints.map((endpoint) =>
    endpoint.method === 'get' && endpoint.path === '/versions'
      ? {
          ...endpoint,
          handler: (req) => {
            req.query = cappedQuery({ ...req.query, where: readWhere(req.query['where']) })
            return endpoint.handler(req)
          },
        }
      : endpoint,
  )
