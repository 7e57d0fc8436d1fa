import type { RequestHandler } from 'express'

import { sendProblem } from './problem.ts'

/** What RFC 3986 lets a path hold unencoded, and the brackets that browsers leave as they are. */
const WRITTEN = /^\/[A-Za-z0-9\-._~!$&'()*+,;=:@/%[\]]*$/

/** `%` before two hexadecimal digits, with its value. */
const ENCODED = /%([0-9A-Fa-f]{2})?/g

/** Letters, digits and marks that never need encoding (RFC 3986, 2.3). */
const UNRESERVED = /[A-Za-z0-9\-._~]/

/** What some part behind would take for a separator, or would decode once more. */
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

/** What is wrong with one percent-encoded byte; undefined for one that may stand there. */
function encodingFault(digits: string | undefined): string | undefined {
  if (digits === undefined) return 'a “%” that encodes nothing'
  const code = Number.parseInt(digits, 16)
  if (code < PRINTABLE_BEGIN || code === DEL) return 'a control character'
  const character = String.fromCharCode(code)
  if (code < ASCII_END && (UNRESERVED.test(character) || HIDDEN.has(character)))
    return `“${character}” written as %${digits}`
  return undefined
}

/**
 * What keeps a path from being the one way to write it: encoded letters, slashes and percent signs,
 * empty, `.` and `..` segments, backslashes, control characters, bytes that are no UTF-8. Limits,
 * logs and routes look at the path, each in its own way, so only a path that all read alike passes.
 * @param target a request's target as it came: path and query
 * @returns undefined for a canonical path
 */
export function pathFault(target: string): string | undefined {
  const [path = ''] = target.split('?', 1)
  if (!WRITTEN.test(path)) return 'a character that a path cannot hold'
  for (const [, digits] of path.matchAll(ENCODED)) {
    const fault = encodingFault(digits)
    if (fault !== undefined) return fault
  }
  if (path.includes('//')) return 'an empty segment'
  if (path.split('/').some((segment) => segment === '.' || segment === '..'))
    return 'a segment “.” or “..”'
  return isUtf8(path) ? undefined : 'bytes that are not UTF-8'
}

/**
 * Refuses every path that is not canonical (400 `path_not_canonical`), before anything routes by it.
 * It is never rewritten: what is answered, limited and logged is what was asked.
 */
export const canonicalPath: RequestHandler = (req, res, next) => {
  const fault = pathFault(req.originalUrl)
  if (fault === undefined) next()
  else
    sendProblem(res, {
      status: 400,
      code: 'path_not_canonical',
      detail: `Write the path in its plain form: this one holds ${fault}.`,
    })
}
