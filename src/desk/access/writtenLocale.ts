import type { PayloadRequest } from 'payload'

import { type Locale, isLocale, locales } from '#shared/localization/index.ts'
import { localeRefusal } from './refusals.ts'

/**
 * The one locale that a write names: in the query, in the body, as a GraphQL argument, or given to
 * the Local API. Payload has put the last of them into `req.locale`, and takes an unknown one for
 * none, which drops localized text without a word.
 * @throws KerbenError `locale` (400) for none, an unknown one, `all`, or several that differ
 */
export function writtenLocale(req: PayloadRequest): Locale {
  const named = new Set<unknown>(req.searchParams?.getAll('locale') ?? [])
  const inBody: unknown = req.payloadAPI === 'REST' ? req.data?.['locale'] : undefined
  if (inBody !== undefined) named.add(inBody)
  if (named.size > 1 || !isLocale(req.locale)) throw localeRefusal(locales)
  return req.locale
}
