/**
 * A desk for a test: the project's own config on a real database, in this process, without Next.
 * Imports what the desk's programs import; tests use this and `people.ts`, nothing below.
 */
import { existsSync } from 'node:fs'
import type { Writable } from 'node:stream'

import type { Payload, Plugin, SanitizedConfig } from 'payload'
import { pino } from 'pino'

import { buildDeskConfig } from '#desk/config.ts'
import type { AnyContentType } from '#desk/editions/deskConfig.ts'
import { sqlitePath, type Env } from '#shared/config/index.ts'
import { logSetup } from '#shared/process/index.ts'
import { contentTypes } from '../../../collections/index.ts'
import { contentGlobals } from '../../../globals/index.ts'
import type { TestDatabase } from '../databases.ts'
import { bootPayload } from './bootPayload.ts'
import {
  graphqlCaller,
  type GraphqlCaller,
  graphqlRoute,
  type GraphqlRoute,
} from './graphqlCaller.ts'
import { withCommandMonitoring } from './recordQueries.ts'
import { restCaller, type RestCaller, restFetcher, type RestFetcher } from './restCaller.ts'
import { addTestTables, createMigrated } from './sqliteSchema.ts'
import { testEnv } from './testEnv.ts'

export { readAnswer } from './answer.ts'
export { type Caller, callerHeaders } from './caller.ts'

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

/** Boots a desk; on SQLite its database is made from the committed migrations first. */
export async function startTestDesk(options: TestDeskOptions): Promise<TestDesk> {
  const { database, types = [], capabilities = [], variables } = options
  const env = testEnv(database, variables)
  const config = await buildDeskConfig({
    env,
    types: [...contentTypes, ...contentGlobals, ...types],
    capabilities,
  })
  if (database.kind === 'sqlite')
    await prepareSqlite(env, config, types.length + capabilities.length > 0)
  if (options.recordsQueries && database.kind === 'mongodb')
    config.db = withCommandMonitoring(config.db)
  if (options.log) config.logger = loggerInto(options.log, env)
  const { payload, key, close } = await bootPayload(config)
  const fetch = restFetcher(config, key, env.serverUrl)
  const route = graphqlRoute(config, key)
  return {
    payload,
    config,
    env,
    rest: restCaller(fetch),
    fetch,
    graphql: graphqlCaller(route, env.serverUrl),
    graphqlRoute: route,
    close,
  }
}

/** The desk's own way to log, into a stream. */
function loggerInto(log: Writable, env: Env): SanitizedConfig['logger'] {
  const { options, destination } = logSetup(env, 'desk', { write: (line) => log.write(line) })
  // Payload takes a logger, but types a finished config as if each optional part of one were there
  return pino(options, destination) as SanitizedConfig['logger']
}

async function prepareSqlite(env: Env, config: SanitizedConfig, hasMore: boolean) {
  const path = sqlitePath(env.databaseUrl)
  if (existsSync(path)) return // another desk of the same suite made it
  await createMigrated(path, (databaseUrl) => buildDeskConfig({ env: { ...env, databaseUrl } }))
  if (hasMore) await addTestTables(path, await buildDeskConfig({ env }), config)
}
