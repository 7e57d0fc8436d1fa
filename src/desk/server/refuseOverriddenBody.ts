import type { RequestHandler } from 'express'

import { KerbenError } from '#shared/errors/index.ts'
import { refuseInLanguage } from '#shared/process/index.ts'

const OVERRIDES = ['x-http-method-override', 'x-payload-http-method-override'] as const
const AS_QUERY = 'application/x-www-form-urlencoded'

/**
 * Refuses a question in a body of another type than the one that the admin sends (415
 * `content_type`): Payload reads JSON there before anything catches what is wrong with it.
 */
export const refuseOverriddenBody: RequestHandler = (req, res, next) => {
  const isOverridden = req.method === 'POST' && OVERRIDES.some((name) => name in req.headers)
  if (!isOverridden || req.headers['content-type'] === AS_QUERY) next()
  else {
    const details = { expected: AS_QUERY }
    refuseInLanguage(req, res, new KerbenError({ code: 'content_type', details }))
  }
}
