import type { IncomingHttpHeaders } from 'node:http'
import type { RequestHandler } from 'express'

import { unauthenticated } from '#desk/access/index.ts'
import { refuseInLanguage } from '#shared/process/index.ts'

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses to send anything to a page without a role on the desk: 401 `unauthenticated`. Pages only
 * accept calls of server functions, and Next would read the whole body first, at any of its
 * addresses; signing in uses the API.
 * @param isOnDesk whether the request's headers are those of a person with a role on the desk
 */
export const refuseSignedOut =
  (isOnDesk: (headers: IncomingHttpHeaders) => Promise<boolean>): RequestHandler =>
  async (req, res, next) => {
    const isPage = !/^\/api(?:\/|$)/.test(req.path)
    if (SAFE.has(req.method) || !isPage || (await isOnDesk(req.headers))) next()
    else refuseInLanguage(req, res, unauthenticated())
  }
