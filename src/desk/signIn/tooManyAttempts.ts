import type { Request, RequestHandler } from 'express'
import type { RateLimitInfo } from 'express-rate-limit'

import { type Locale, defaultLocale, isLocale } from '../../localization/locales.ts'

const messages: Readonly<Record<Locale, string>> = {
  ky: 'Кирүү аракети өтө көп болду. Бир аздан кийин кайра аракет кылыңыз.',
  ru: 'Слишком много попыток входа. Попробуйте ещё раз немного позже.',
  en: 'Too many attempts to sign in. Try again in a while.',
}

/** The admin's language, as Payload keeps it. */
const languageCookie = /(?:^|;\s*)payload-lng=([^;]+)/

/** Seconds until attempts are counted anew; a minute when the limiter does not say. */
function secondsLeft(req: Request & { rateLimit?: RateLimitInfo }): number {
  const reset = req.rateLimit?.resetTime
  return reset ? Math.max(1, Math.ceil((reset.getTime() - Date.now()) / 1000)) : 60
}

/**
 * Answers in Payload's shape of an error, which the admin's sign-in form shows. It says the same for
 * accounts that exist and for those that do not.
 */
export const tooManyAttempts: RequestHandler = (req, res) => {
  const language = languageCookie.exec(req.headers.cookie ?? '')?.[1]
  const locale = isLocale(language) ? language : defaultLocale
  const message = messages[locale]
  res
    .status(429)
    .set({ 'cache-control': 'no-store', 'retry-after': String(secondsLeft(req)) })
    .json({ errors: [{ name: 'TooManyAttempts', message, data: { code: 'too_many_attempts' } }] })
}
