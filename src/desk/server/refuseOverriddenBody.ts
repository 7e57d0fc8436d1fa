import type { RequestHandler } from 'express'

import { KerbenError } from '#shared/errors/index.ts'
import { refuseInLanguage } from '#shared/process/index.ts'

const OVERRIDES = ['x-http-method-override', 'x-payload-http-method-override'] as const
const AS_QUERY = 'application/x-www-form-urlencoded'

/**
 * Refuses a read sent as POST (by a method override header) if its body has another type than the
 * admin's (415 `content_type`): Payload parses JSON there without catching errors.
 */
export const refuseOverriddenBody: RequestHandler = (req, res, next) => {
  const isOverridden = req.method === 'POST' && OVERRIDES.some((name) => name in req.headers)
  if (!isOverridden || req.headers['content-type'] === AS_QUERY) next()
  else {
    const details = { expected: AS_QUERY }
    refuseInLanguage(req, res, new KerbenError({ code: 'content_type', details }))
  }
}
