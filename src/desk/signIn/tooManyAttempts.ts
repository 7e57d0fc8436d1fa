import type { Request, RequestHandler } from 'express'
import type { RateLimitInfo } from 'express-rate-limit'

import { refuseInLanguage } from '../../programs/index.ts'

const message = {
  ky: 'Кирүү аракети өтө көп болду. Бир аздан кийин кайра аракет кылыңыз.',
  ru: 'Слишком много попыток входа. Попробуйте ещё раз немного позже.',
  en: 'Too many attempts to sign in. Try again in a while.',
}

/** Seconds until attempts are counted anew; a minute when the limiter does not say. */
function secondsLeft(req: Request & { rateLimit?: RateLimitInfo }): number {
  const reset = req.rateLimit?.resetTime
  return reset ? Math.max(1, Math.ceil((reset.getTime() - Date.now()) / 1000)) : 60
}

/** Says the same for accounts that exist and for those that do not. */
export const tooManyAttempts: RequestHandler = (req, res) => {
  refuseInLanguage(req, res, {
    status: 429,
    name: 'TooManyAttempts',
    code: 'too_many_attempts',
    message,
    headers: { 'retry-after': String(secondsLeft(req)) },
  })
}
