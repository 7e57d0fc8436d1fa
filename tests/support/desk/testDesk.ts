import type { Writable } from 'node:stream'

import type { Payload, Plugin, SanitizedConfig } from 'payload'

import type { AnyContentType } from '#desk/editions/deskConfig.ts'
import type { Env } from '#shared/config/index.ts'
import type { TestDatabase } from '../databases.ts'
import type { GraphqlCaller, GraphqlRoute } from './graphqlCaller.ts'
import type { RestCaller, RestFetcher } from './restCaller.ts'

/** What a test configures, beside the database. */
export type TestDeskOptions = {
  /** From `eachDatabase` or `sqliteDatabase`. Two desks may be started on one. */
  database: TestDatabase
  /** Further content types, for this test only. */
  types?: readonly AnyContentType[]
  /** Further capabilities, for this test only. */
  capabilities?: readonly Plugin[]
  /** Environment variables, e.g. `{ SHELTER_SITES_KEY: … }`. */
  variables?: Record<string, string>
  /** Whether the test calls `recordQueries`. */
  recordsQueries?: boolean
  /** Where the desk writes its log; by default only the console gets it. */
  log?: Writable
}

/** A running desk. Close it in `afterAll`. */
export type TestDesk = {
  payload: Payload
  config: SanitizedConfig
  env: Env
  rest: RestCaller
  /** Like `rest`, but the response is not read. */
  fetch: RestFetcher
  /** The handler of REST, for requests of any form. */
  handle: (request: Request) => Promise<Response>
  graphql: GraphqlCaller
  /** Like `graphql`, but for requests of any form. */
  graphqlRoute: GraphqlRoute
  close: () => Promise<void>
}
