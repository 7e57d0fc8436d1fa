import type { RequestHandler } from 'express'

import { KerbenError } from '#shared/errors/index.ts'
import { refuseInLanguage } from '#shared/process/index.ts'

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what another site's page sends, signing in included: 403 `foreign_origin`. Payload ignores
 * a session's cookie from there, but lets the rest of such a request through. Programs send no
 * Origin and pass; reading passes too, since no other site may see the answer (no CORS).
 * @param trusted the desk's own origins; the first is named to people who opened it by another address
 */
export const refuseForeignOrigin = (trusted: readonly string[]): RequestHandler => {
  const [desk = ''] = trusted
  return (req, res, next) => {
    const { origin } = req.headers
    if (origin === undefined || SAFE.has(req.method) || trusted.includes(origin)) next()
    else refuseInLanguage(req, res, new KerbenError({ code: 'foreign_origin', details: { desk } }))
  }
}
