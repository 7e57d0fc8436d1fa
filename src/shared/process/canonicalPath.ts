import type { RequestHandler } from 'express'

import { KerbenError } from '#shared/errors/index.ts'
import { refuseInLanguage } from './refuseInLanguage.ts'

/** What RFC 3986 lets a path hold unencoded, and the brackets that browsers leave as they are. */
const WRITTEN = /^\/[A-Za-z0-9\-._~!$&'()*+,;=:@/%[\]]*$/

/** Any `%`, with the two hexadecimal digits behind it where there are any. */
const ENCODED = /%([0-9A-Fa-f]{2})?/g

/** Letters, digits and marks that never need encoding (RFC 3986, 2.3). */
const UNRESERVED = /[A-Za-z0-9\-._~]/

/** Encoded characters that other code might decode to a separator, or decode twice. */
const HIDDEN = new Set(['/', '\\', '%'])

/** From here on a byte is part of a character of several bytes in UTF-8. */
const ASCII_END = 0x80

/** Below it, and at DEL, are control characters. */
const PRINTABLE_BEGIN = 0x20
const DEL = 0x7f

const isUtf8 = (path: string): boolean => {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** Whether one percent-encoded byte may stand in a path. */
function mayBeEncoded(digits: string | undefined): boolean {
  if (digits === undefined) return false
  const code = Number.parseInt(digits, 16)
  if (code < PRINTABLE_BEGIN || code === DEL) return false
  const character = String.fromCharCode(code)
  return code >= ASCII_END || !(UNRESERVED.test(character) || HIDDEN.has(character))
}

/**
 * Whether a path is the one way to write it: no encoded letters, slashes or percent signs, no empty,
 * `.` and `..` segments, no backslashes, control characters, or bytes that are not UTF-8. Limits, logs
 * and routes look at the path, each in its own way, so only a path that all read alike passes.
 * @param target a request's target as it came: path and query
 */
export function isCanonicalPath(target: string): boolean {
  const [path = ''] = target.split('?', 1)
  return (
    WRITTEN.test(path) &&
    [...path.matchAll(ENCODED)].every(([, digits]) => mayBeEncoded(digits)) &&
    !path.includes('//') &&
    !path.split('/').some((segment) => segment === '.' || segment === '..') &&
    isUtf8(path)
  )
}

/**
 * Refuses every path that is not canonical (400 `path_not_canonical`), before anything routes by it.
 * It is never rewritten: what is answered, limited and logged is what was asked.
 */
export const canonicalPath: RequestHandler = (req, res, next) => {
  if (isCanonicalPath(req.originalUrl)) next()
  else refuseInLanguage(req, res, new KerbenError({ code: 'path_not_canonical' }))
}
