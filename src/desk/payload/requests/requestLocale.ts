// Payload 3.90.1 takes any text for a locale: of one that it does not know it reads no text, and
// without one a filter by a localized text fails with 500.

import type { Endpoint, PayloadRequest } from 'payload'

import { contentLocaleOf } from '#desk/access/contentLocaleOf.ts'
import { localeRefusal } from '#desk/access/refusals.ts'
import { isLocale, locales } from '#shared/localization/index.ts'
import { isOneOf } from '#shared/values/index.ts'

/** What `?locale=` may name; a star is Payload's other word for all. */
const NAMES = [...locales, 'all', '*'] as const

/** What says that nothing is to be filled in from another language. */
const NO_FALLBACK = ['none', 'null', 'false'] as const

type Asked = Pick<PayloadRequest, 'query' | 'searchParams'>

/** A name may be repeated, but is no list: Payload reads `locale[]=ky` as no locale. */
function isNamed({ query, searchParams }: Asked): boolean {
  const named: unknown[] = [query['locale']].flat()
  const isPlain = searchParams.getAll('locale').length === named.length
  return isPlain && new Set(named).size === 1 && isOneOf(NAMES, named[0])
}

/** Payload reads a list of languages by one of the two names only. */
const isFallback = (name: string, value: unknown): boolean =>
  name === 'fallbackLocale' && Array.isArray(value)
    ? value.length > 0 && value.every(isLocale)
    : isLocale(value) || isOneOf(NO_FALLBACK, value)

/**
 * Refuses an address that names a language which there is not, or none where it begins to.
 * @throws KerbenError `locale` (400) with the parameter and the languages that there are
 */
export function checkLocales(req: Asked): void {
  if (req.query['locale'] !== undefined && !isNamed(req)) throw localeRefusal(locales)
  for (const name of ['fallback-locale', 'fallbackLocale']) {
    const value = req.query[name]
    if (value !== undefined && !isFallback(name, value))
      throw localeRefusal([...locales, NO_FALLBACK[0]], name)
  }
}

/** Lets a read that names no language be in the one of who asks. A write is to name its own. */
export function readInOwnLocale(req: Pick<PayloadRequest, 'locale' | 'user'>): void {
  req.locale ||= contentLocaleOf(req.user)
}

/** Whether an endpoint reads only: Payload's questions for rights are POSTs. */
export const isReading = ({ method, path }: Endpoint): boolean =>
  method === 'get' || path.startsWith('/access')
