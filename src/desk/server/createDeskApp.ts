import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import express, { type ErrorRequestHandler, type Express } from 'express'
import type { Logger } from 'pino'

import type { TaskHealth } from '#desk/tasks/index.ts'
import type { Env } from '#shared/config/index.ts'
import {
  KerbenError,
  bodyTooLarge,
  malformed,
  requestRules,
  unreadableAddress,
} from '#shared/errors/index.ts'
import {
  bodyLimit,
  canonicalPath,
  forwardedHeaders,
  refuseInLanguage,
  requestLog,
  sizeLimits,
  unreadBody,
} from '#shared/process/index.ts'
import { deskHeaders } from './deskHeaders.ts'
import { ownErrorPage } from './ownErrorPage.ts'
import { ownLanguage } from './ownLanguage.ts'
import { ownPaths } from './ownPaths.ts'
import { refuseForeignOrigin } from './refuseForeignOrigin.ts'
import { refuseOverriddenBody } from './refuseOverriddenBody.ts'
import { refuseSignedOut } from './refuseSignedOut.ts'
import { trustedOrigins } from './trustedOrigins.ts'

/** The parts in front of and behind Next's handler. */
export interface DeskAppOptions {
  readonly env: Pick<Env, 'port' | 'publicSiteUrl' | 'serverUrl' | 'trustProxy'>
  /** Answers `/api` and `/admin`. */
  readonly handle: (req: IncomingMessage, res: ServerResponse) => Promise<void>
  /** Whether a request's headers are those of a person with a role on the desk. */
  readonly isOnDesk: (headers: IncomingHttpHeaders) => Promise<boolean>
  /** Whether a newsstand keeps this desk, and passes its requests on to it. */
  readonly isKept: boolean
  /** The state of the desk's tasks; absent where none are performed. */
  readonly tasks?: () => TaskHealth
  readonly logger: Logger
}

/**
 * The Express app in front of Next: security headers, trusted proxies, checks of requests.
 */
export function createDeskApp(options: DeskAppOptions): Express {
  const { env, handle, isOnDesk, isKept, tasks, logger } = options
  const app = express()
  app.disable('x-powered-by').disable('etag')
  // a kept desk gets requests from its newsstand on this machine, which has checked the proxies
  app.set('trust proxy', isKept ? 'loopback' : env.trustProxy)

  app.get('/healthz', (_req, res) => {
    res.set('cache-control', 'no-store').json({ status: 'ok', ...(tasks && { tasks: tasks() }) })
  })
  app.use(unreadBody)
  // a newsstand logs its desk's requests itself
  if (!isKept) app.use(requestLog({ logger, isPrivate: () => true }))
  app.use(canonicalPath)
  app.use(
    deskHeaders({
      isTls: env.serverUrl.startsWith('https:'),
      previewOrigin: new URL(env.publicSiteUrl).origin,
    }),
  )
  app.get('/', (_req, res) => {
    res.redirect('/admin')
  })
  app.use(
    ownPaths,
    ownErrorPage,
    bodyLimit,
    forwardedHeaders,
    ownLanguage,
    refuseForeignOrigin(trustedOrigins(env)),
    refuseOverriddenBody,
    refuseSignedOut(isOnDesk),
  )
  app.use(async (req, res) => {
    await handle(req, res)
  })
  app.use(failed(logger))
  return app
}

/** Express knows an error handler by its four parameters. */
const failed =
  (logger: Logger): ErrorRequestHandler =>
  (error: unknown, req, res, _next) => {
    if (res.headersSent) {
      res.destroy()
      return
    }
    const refusal = refusalOf(error)
    if (!refusal) logger.error({ err: error, method: req.method }, 'failed')
    refuseInLanguage(req, res, refusal ?? new KerbenError({ code: 'internal' }))
  }

/** The refusal for an error of Express's own parsers; undefined for a failure of the desk. */
function refusalOf(error: unknown): KerbenError | undefined {
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  if (status === 413) return bodyTooLarge(limitOf(error))
  return (
    unreadableAddress(error) ??
    (status === 400 ? malformed('request', requestRules.readable, error) : undefined)
  )
}

/** The most bytes that Express's body parser would have accepted. */
const limitOf = (error: unknown): number =>
  error instanceof Error && 'limit' in error && typeof error.limit === 'number'
    ? error.limit
    : sizeLimits.other
