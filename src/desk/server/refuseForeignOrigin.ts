import type { RequestHandler } from 'express'

import { KerbenError } from '#shared/errors/index.ts'
import { refuseInLanguage } from '#shared/process/index.ts'

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses writes from pages of other sites, including sign-ins: 403 `foreign_origin`. Payload only
 * ignores the session's cookie from there. Programs send no Origin and pass; reads pass too, since
 * other sites cannot see the answer (no CORS).
 * @param trusted the desk's own origins; the refusal names the first one
 */
export const refuseForeignOrigin = (trusted: readonly string[]): RequestHandler => {
  const [desk = ''] = trusted
  return (req, res, next) => {
    const { origin } = req.headers
    if (origin === undefined || SAFE.has(req.method) || trusted.includes(origin)) next()
    else refuseInLanguage(req, res, new KerbenError({ code: 'foreign_origin', details: { desk } }))
  }
}
