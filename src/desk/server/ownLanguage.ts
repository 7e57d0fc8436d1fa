import type { RequestHandler } from 'express'

import { acceptedLocale } from '#shared/localization/index.ts'
import { isApi } from '#shared/process/index.ts'

/**
 * Lets Payload read one language of ours from a request below `/api`: of several it takes the first
 * that it has words for, though the desk may not have them, and the default one where none is named.
 */
export const ownLanguage: RequestHandler = ({ url, headers }, _res, next) => {
  if (isApi(url)) headers['accept-language'] = acceptedLocale(headers['accept-language'])
  next()
}
