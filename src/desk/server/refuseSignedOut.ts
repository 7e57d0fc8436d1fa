import type { IncomingHttpHeaders } from 'node:http'
import type { RequestHandler } from 'express'

import { unauthenticated } from '#desk/access/index.ts'
import { refuseInLanguage } from '#shared/process/index.ts'

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what is sent to a page by nobody, or by an account without a role on the desk: 401
 * `unauthenticated`. A page takes nothing but calls of server functions, and Next runs those at any
 * address of its own, after it has read all that was sent; signing in is the API's.
 * @param isOnDesk whether the request's headers are those of a person with a role on the desk
 */
export const refuseSignedOut =
  (isOnDesk: (headers: IncomingHttpHeaders) => Promise<boolean>): RequestHandler =>
  async (req, res, next) => {
    const isPage = !/^\/api(?:\/|$)/.test(req.path)
    if (SAFE.has(req.method) || !isPage || (await isOnDesk(req.headers))) next()
    else refuseInLanguage(req, res, unauthenticated())
  }
