import type { PublicCollection, PublicGlobal } from '#shared/contract/index.ts'
import { isUuid } from '#shared/ids/index.ts'
import { type Locale, isLocale, locales } from '#shared/localization/index.ts'
import { notFound, unknownName } from './problem.ts'
import { type DeliveredType, type DeliveredTypes, GLOBALS } from './types.ts'

/** What a path below `/v1` asks for. */
export type Route =
  | { readonly kind: 'directory' }
  | { readonly kind: 'changes' }
  | { readonly kind: 'vocabulary'; readonly locale: Locale }
  | {
      readonly kind: 'list'
      readonly locale: Locale
      readonly type: DeliveredType<PublicCollection>
    }
  | {
      readonly kind: 'one'
      readonly locale: Locale
      readonly type: DeliveredType<PublicCollection>
      /** A slug or an id. */
      readonly key: string
    }
  | {
      readonly kind: 'global'
      readonly locale: Locale
      readonly type: DeliveredType<PublicGlobal>
    }

const segmentsOf = (path: string): string[] => {
  try {
    return path.split('/').slice(1).map(decodeURIComponent)
  } catch {
    throw notFound()
  }
}

/** An id may be written in capitals (RFC 9562); a slug has none. */
const idOr = (key: string): string => {
  const id = key.toLowerCase()
  return isUuid(id) ? id : key
}

const localeOf = (segment: string): Locale => {
  if (isLocale(segment)) return segment
  throw unknownName('unknown_locale', segment, locales)
}

const globalOf = (types: DeliveredTypes, slug: string | undefined) => {
  const type = types.globals.get(slug ?? '')
  if (type) return type
  throw unknownName('unknown_global', slug ?? '', [...types.globals.keys()])
}

/**
 * Reads a path.
 * @param path percent-encoded, from `/v1` on
 * @throws KerbenError `not_found`, `unknown_locale`, `unknown_type`, `unknown_global` (404)
 */
export function routeOf(path: string, types: DeliveredTypes): Route {
  const [version, first = '', name, key, ...rest] = segmentsOf(path)
  if (version !== 'v1' || rest.length > 0) throw notFound()
  if (first === '' && name === undefined) return { kind: 'directory' }
  if (first === '' || name === '' || key === '') throw notFound()
  if (first === 'changes' && name === undefined) return { kind: 'changes' }
  const locale = localeOf(first)
  if (name === undefined) throw notFound([...types.collections.keys()])
  if (name === GLOBALS) return { kind: 'global', locale, type: globalOf(types, key) }
  if (name === 'vocabulary' && key === undefined) return { kind: 'vocabulary', locale }
  const type = types.collections.get(name)
  if (!type) throw unknownName('unknown_type', name, [...types.collections.keys()])
  return key === undefined
    ? { kind: 'list', locale, type }
    : { kind: 'one', locale, type, key: idOr(key) }
}

const SAFELY = 'safeguarded'

/**
 * Whether a path belongs to a safeguarded type (hotlines, shelters, services), on which people must
 * be able to look up help unobserved: its request is logged without address, user agent and query.
 */
export function isLoggedAnonymously(path: string, types: DeliveredTypes): boolean {
  const [, , , name, key] = path.split('/')
  const type = name === GLOBALS ? types.globals.get(key ?? '') : types.collections.get(name ?? '')
  return type?.type.workflow === SAFELY
}
