import type { Writable } from 'node:stream'

import type { Payload, Plugin, SanitizedConfig } from 'payload'

import type { AnyContentType } from '#desk/editions/deskConfig.ts'
import type { Env } from '#shared/config/index.ts'
import type { TestDatabase } from '../databases.ts'
import type { GraphqlCaller, GraphqlRoute } from './graphqlCaller.ts'
import type { RestCaller, RestFetcher } from './restCaller.ts'

/** What a test wants of its desk, beside a database. */
export type TestDeskOptions = {
  /** From `eachDatabase` or `sqliteDatabase`. Two desks may be started on one. */
  database: TestDatabase
  /** Content types beside the project's own, which exist only in this test. */
  types?: readonly AnyContentType[]
  /** What the desk can do in this test alone. */
  capabilities?: readonly Plugin[]
  /** Environment variables, e.g. `{ SHELTER_SITES_KEY: … }`. */
  variables?: Record<string, string>
  /** Whether `recordQueries` is going to listen. */
  recordsQueries?: boolean
  /** Where the desk writes its log; nowhere but to the console otherwise. */
  log?: Writable
}

/** A running desk. Close it in `afterAll`. */
export type TestDesk = {
  payload: Payload
  config: SanitizedConfig
  env: Env
  rest: RestCaller
  /** As `rest`, the response unread. */
  fetch: RestFetcher
  graphql: GraphqlCaller
  /** As `graphql`, for requests of any form. */
  graphqlRoute: GraphqlRoute
  close: () => Promise<void>
}
