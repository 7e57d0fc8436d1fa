import type { IncomingMessage, ServerResponse } from 'node:http'

import { type KerbenError, problemDetails, restAnswer } from '#shared/errors/index.ts'
import {
  type Locale,
  defaultLocale,
  isLocale,
  languageInCookies,
  namesLanguage,
} from '#shared/localization/index.ts'
import { sendError } from './sendProblem.ts'

/**
 * The language chosen in the admin, else the browser's; English for a program that names none, as
 * Payload answers.
 */
function languageOf({ headers }: IncomingMessage): Locale {
  const chosen = languageInCookies(headers.cookie)
  if (isLocale(chosen)) return chosen
  const accepted = headers['accept-language']
  if (accepted === undefined || !namesLanguage(accepted)) return 'en'
  const tags = accepted.split(',').map((range) => range.trim().slice(0, 2).toLowerCase())
  return tags.find(isLocale) ?? defaultLocale
}

/** Whether a path is below the desk's API, by whatever way it is mounted or written. */
export const isApi = (url = ''): boolean => /^\/+api(?:[/?]|$)/i.test(url)

/**
 * Refuses in the admin's language, before Payload is reached: below `/api` in Payload's shape of an
 * error, which the admin's forms show, elsewhere as problem details.
 */
export function refuseInLanguage(
  req: IncomingMessage,
  res: ServerResponse,
  error: KerbenError,
): void {
  const answer = isApi(req.url) ? restAnswer : problemDetails
  sendError(res, answer(error, languageOf(req)))
}
