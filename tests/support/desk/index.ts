/**
 * A desk for a test: the project's own config on a real database, in this process, without Next.
 * Imports what the desk's programs import; tests use this and `people.ts`, nothing below.
 */
import { existsSync } from 'node:fs'
import type { Writable } from 'node:stream'

import type { SanitizedConfig } from 'payload'
import { pino } from 'pino'

import { buildDeskConfig } from '#desk/config.ts'
import { sqlitePath, type Env } from '#shared/config/index.ts'
import { logSetup } from '#shared/process/index.ts'
import { contentTypes } from '../../../collections/index.ts'
import { contentGlobals } from '../../../globals/index.ts'
import { bootPayload } from './bootPayload.ts'
import { graphqlCaller, graphqlRoute } from './graphqlCaller.ts'
import { keptDesk } from './keptDesk.ts'
import { withCommandMonitoring } from './recordQueries.ts'
import { restCaller, restFetcher, restHandler } from './restCaller.ts'
import { addTestTables, createMigrated } from './sqliteSchema.ts'
import type { TestDesk, TestDeskOptions } from './testDesk.ts'
import { testEnv } from './testEnv.ts'

export type { TestDesk, TestDeskOptions }

export { readAnswer } from './answer.ts'
export { type Caller, callerHeaders } from './caller.ts'

/**
 * A desk: where the suites of a file share a database, the one that an earlier suite booted; else it
 * is booted. On SQLite the database is made from the committed migrations first.
 */
export const startTestDesk = (options: TestDeskOptions): Promise<TestDesk> =>
  keptDesk(options, () => boot(options))

async function boot(options: TestDeskOptions): Promise<TestDesk> {
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
  const handle = restHandler(config, key)
  const fetch = restFetcher(handle, env.serverUrl)
  const route = graphqlRoute(config, key)
  return {
    payload,
    config,
    env,
    rest: restCaller(fetch),
    fetch,
    handle,
    graphql: graphqlCaller(route, env.serverUrl),
    graphqlRoute: route,
    close,
  }
}

/** The desk's own logger, which writes into a stream. */
function loggerInto(log: Writable, env: Env): SanitizedConfig['logger'] {
  const { options, destination } = logSetup(env, 'desk', { write: (line) => log.write(line) })
  // Payload accepts a logger, but types a finished config as if no part were optional
  return pino(options, destination) as SanitizedConfig['logger']
}

async function prepareSqlite(env: Env, config: SanitizedConfig, hasMore: boolean) {
  const path = sqlitePath(env.databaseUrl)
  if (existsSync(path)) return // another desk of the same suite made it
  await createMigrated(path, (databaseUrl) => buildDeskConfig({ env: { ...env, databaseUrl } }))
  if (hasMore) await addTestTables(path, await buildDeskConfig({ env }), config)
}
