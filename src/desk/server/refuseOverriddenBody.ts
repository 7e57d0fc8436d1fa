import type { RequestHandler } from 'express'

import { refuseInLanguage } from '#shared/process/index.ts'

const OVERRIDES = ['x-http-method-override', 'x-payload-http-method-override'] as const
const AS_QUERY = 'application/x-www-form-urlencoded'

const message = {
  ky: `POST менен жиберилген окуу сурамынын денеси ${AS_QUERY} болушу керек.`,
  ru: `Тело запроса на чтение, отправленного через POST, должно быть ${AS_QUERY}.`,
  en: `A question that is sent by POST has a body of ${AS_QUERY}.`,
}

/**
 * Refuses a question in a body of another type than the one that the admin sends (415
 * `content_type`): Payload reads JSON there before anything catches what is wrong with it.
 */
export const refuseOverriddenBody: RequestHandler = (req, res, next) => {
  const isOverridden = req.method === 'POST' && OVERRIDES.some((name) => name in req.headers)
  if (!isOverridden || req.headers['content-type'] === AS_QUERY) next()
  else {
    refuseInLanguage(req, res, {
      status: 415,
      name: 'ContentType',
      code: 'content_type',
      message,
    })
  }
}
