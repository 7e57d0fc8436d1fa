import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import type { Logger } from 'pino'

import type { Delivery, Store } from '#newsstand/api/index.ts'
import type { ResponseCache } from '#newsstand/cache/index.ts'
import { type ProxyPatience, type RunningDesk, deskProxy } from '#newsstand/deskProcess/index.ts'
import { healthRouter, migrationStateOf } from '#newsstand/health/index.ts'
import { type PublicLocals, privatePaths, publicRouter } from '#newsstand/public/index.ts'
import type { Env } from '#shared/config/index.ts'
import type { PublicType } from '#shared/contract/index.ts'
import { KerbenError, unreadableAddress } from '#shared/errors/index.ts'
import {
  bodyLimit,
  canonicalPath,
  forwardedHeaders,
  requestLog,
  sendProblem,
  unreadBody,
} from '#shared/process/index.ts'

/** What the application is made of. */
export interface AppOptions {
  readonly env: Pick<Env, 'databaseUrl' | 'rateLimit' | 'serverUrl' | 'trustProxy'>
  readonly types: readonly PublicType[]
  readonly cache: ResponseCache
  readonly delivery: Delivery
  readonly store: Pick<Store, 'revision'>
  readonly logger: Logger
  /** The desk on this machine, while there is one; absent where no desk is kept. */
  readonly desk?: () => RunningDesk | undefined
  readonly patience?: ProxyPatience
  /** Called when the desk has written something; resolves when the cache knows of it. */
  readonly onWrite?: () => Promise<void>
}

/** What the newsstand answers when the cache does not: `/v1`, its health, and the desk behind it. */
export function createApp(options: AppOptions): Express {
  const { env, types, cache, delivery, store, logger, desk, patience, onWrite } = options
  const isPrivatePath = privatePaths(types)
  const app = express()
  app.disable('x-powered-by').disable('etag').set('trust proxy', env.trustProxy)

  app.use(
    unreadBody,
    requestLog({
      logger,
      isPrivate: (req, res) => {
        // `isPrivate` in the locals is set by the delivery router
        const { isPrivate }: PublicLocals = res.locals
        return isPrivate === true || isPrivatePath(req.originalUrl)
      },
    }),
  )
  app.use(canonicalPath)
  const migrations = migrationStateOf(env.databaseUrl)
  app.use(healthRouter({ cache, store, migrations, ...(desk && { deskPort: () => desk()?.port }) }))
  const isTls = env.serverUrl.startsWith('https:')
  app.use(publicRouter({ cache, delivery, limit: env.rateLimit, isTls }))
  if (desk)
    app.use(bodyLimit, forwardedHeaders, deskProxy(desk, { patience, ...(onWrite && { onWrite }) }))
  app.use(nowhere, failed)
  return app
}

const nowhere: RequestHandler = (_req, res) => {
  sendProblem(res, new KerbenError({ code: 'not_found' }))
}

/** Express knows an error handler by its four parameters. */
const failed: ErrorRequestHandler = (error: unknown, _req, res, _next) => {
  const refusal = unreadableAddress(error)
  if (!refusal) res.err = error instanceof Error ? error : new Error(String(error))
  if (res.headersSent) {
    res.destroy()
    return
  }
  sendProblem(res, refusal ?? new KerbenError({ code: 'internal' }))
}
