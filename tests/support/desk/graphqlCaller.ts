import type { SanitizedConfig } from 'payload'

import { readAnswer, type Answer } from './answer.ts'
import { callerHeaders, type Caller } from './caller.ts'

/** A GraphQL request; `search` is a query string for the URL, e.g. `?locale=all`. */
export type GraphqlOptions = Caller & { variables?: Record<string, unknown>; search?: string }

/** What GraphQL answers. */
export type GraphqlBody<Data> = {
  data?: Data | null
  errors?: { message: string; extensions?: Record<string, unknown> }[]
}

/** Asks the desk's GraphQL API. */
export type GraphqlCaller = <Data = Record<string, unknown>>(
  query: string,
  options?: GraphqlOptions,
) => Promise<Answer<GraphqlBody<Data>>>

/** Payload's globals, by which its GraphQL handler finds the one Payload and schema of a process. */
const shared = globalThis as typeof globalThis & {
  _payload: Map<string, unknown>
  _payload_graphql: { graphql: unknown; promise: unknown }
}

/**
 * Requests answered by the handler that the desk serves. It takes no key, so the desk that was
 * asked is made the process's own first: do not ask two desks of one process at the same time.
 */
export function graphqlCaller(config: SanitizedConfig, key: string, origin: string): GraphqlCaller {
  let schema: unknown
  return async <Data>(query: string, options: GraphqlOptions = {}) => {
    // Loaded when asked for: most suites need no GraphQL.
    const { configToSchema } = await import('@payloadcms/graphql')
    const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
    schema ??= configToSchema(config)
    shared._payload.set('default', shared._payload.get(key))
    Object.assign(shared._payload_graphql, { graphql: schema, promise: null })

    const headers = callerHeaders(options)
    headers.set('content-type', 'application/json')
    const body = JSON.stringify({ query, variables: options.variables })
    const url = `${origin}/api/graphql${options.search ?? ''}`
    const request = new Request(url, { method: 'POST', headers, body })
    return readAnswer<GraphqlBody<Data>>(await GRAPHQL_POST(Promise.resolve(config))(request))
  }
}
