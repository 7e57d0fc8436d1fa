import type { SanitizedConfig } from 'payload'

import { readAnswer, type Answer } from './answer.ts'
import { callerHeaders, type Caller } from './caller.ts'

/** A GraphQL request; `search` is a query string for the URL, e.g. `?locale=all`. */
export type GraphqlOptions = Caller & {
  variables?: Record<string, unknown>
  operationName?: string
  search?: string
}

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

/** The route itself, for requests of any form; its response is not read. */
export type GraphqlRoute = (request: Request) => Promise<Response>

/** The desk's own handlers, of GraphQL and of its schema, over one of the process's desks. */
export const graphqlRoute =
  (config: SanitizedConfig, key: string): GraphqlRoute =>
  async (request) => {
    // Loaded when asked for: most suites need no GraphQL.
    const { graphqlHandler, schemaHandler } = await import('#desk/payload/graphql/index.ts')
    const isOfSchema = new URL(request.url).pathname.endsWith('/schema.graphql')
    return (isOfSchema ? schemaHandler : graphqlHandler)(config, key)(request)
  }

/** Sends requests to that route. */
export const graphqlCaller =
  (route: GraphqlRoute, origin: string): GraphqlCaller =>
  async <Data>(query: string, { variables, operationName, search, ...as }: GraphqlOptions = {}) => {
    const headers = callerHeaders(as)
    headers.set('content-type', 'application/json')
    const body = JSON.stringify({ query, variables, operationName })
    const url = `${origin}/api/graphql${search ?? ''}`
    const request = new Request(url, { method: 'POST', headers, body })
    return readAnswer<GraphqlBody<Data>>(await route(request))
  }
