import { type Locale, localeOf } from '#shared/localization/index.ts'
import { isObject } from '#shared/values/index.ts'

/**
 * The language in which somebody is answered where a request names none: their account's
 * `contentLocale`, else the default one.
 * @param user of a request, whose shape Payload does not guarantee
 */
export const contentLocaleOf = (user: unknown): Locale =>
  localeOf(isObject(user) ? user['contentLocale'] : undefined)
