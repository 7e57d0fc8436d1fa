import type { RequestHandler } from 'express'

import { type Locale, defaultLocale, isLocale } from '../../localization/locales.ts'

const messages: Readonly<Record<Locale, string>> = {
  ky: 'Кирүү аракети өтө көп болду. Бир аздан кийин кайра аракет кылыңыз.',
  ru: 'Слишком много попыток входа. Попробуйте ещё раз немного позже.',
  en: 'Too many attempts to sign in. Try again in a while.',
}

/** The admin's language, as Payload keeps it. */
const languageCookie = /(?:^|;\s*)payload-lng=([^;]+)/

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
    .set('cache-control', 'no-store')
    .json({ errors: [{ name: 'TooManyAttempts', message, data: { code: 'too_many_attempts' } }] })
}
