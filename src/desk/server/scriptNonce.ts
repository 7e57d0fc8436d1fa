import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'

import { isObject } from '#shared/values/index.ts'

/** Bytes: more than anybody guesses within one page (CSP 3, 7.1 asks for 128 bits). */
const NONCE = 18

/** What the nonce leaves on a response. */
interface NonceLocals {
  nonce?: string
}

/** Makes each response's nonce, with which the scripts inside of its page are allowed. */
export const makeNonce: RequestHandler = (_req, res, next) => {
  const locals: NonceLocals = res.locals
  locals.nonce = randomBytes(NONCE).toString('base64')
  next()
}

/** The source of `script-src` that allows a response's own scripts, as helmet asks for it. */
export const nonceSource = (_req: IncomingMessage, res: ServerResponse): string => {
  // helmet knows Node's response, on which Express has put `locals`
  const nonce = 'locals' in res && isObject(res.locals) ? res.locals.nonce : null
  return `'nonce-${typeof nonce === 'string' ? nonce : ''}'`
}

/**
 * Tells Next the policy that its page will have: it reads the nonce for its scripts from the
 * request's header of that name, where whoever asks could have put one.
 */
export const tellNonce: RequestHandler = (req, res, next) => {
  delete req.headers['content-security-policy-report-only']
  req.headers['content-security-policy'] = String(res.getHeader('content-security-policy'))
  next()
}
