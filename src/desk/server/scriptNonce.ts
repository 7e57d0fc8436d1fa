import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'

import { isObject, textOf } from '#shared/values/index.ts'

/** Bytes of a nonce; CSP 3, 7.1 requires 128 bits. */
const NONCE = 18

/** The property of `res.locals` that holds the nonce. */
interface NonceLocals {
  nonce?: string
}

/** Makes the nonce of a response, which allows the inline scripts of its page. */
export const makeNonce: RequestHandler = (_req, res, next) => {
  const locals: NonceLocals = res.locals
  locals.nonce = randomBytes(NONCE).toString('base64')
  next()
}

/** The source for helmet's `script-src` that allows a response's own inline scripts. */
export const nonceSource = (_req: IncomingMessage, res: ServerResponse): string => {
  // helmet types Node's response; Express has added `locals` to it
  const nonce = 'locals' in res && isObject(res.locals) ? res.locals.nonce : null
  return `'nonce-${textOf(nonce)}'`
}

/**
 * Passes the page's policy to Next, which reads the nonce for its scripts from the request's header
 * of that name; a header that the client sent is overwritten.
 */
export const tellNonce: RequestHandler = (req, res, next) => {
  delete req.headers['content-security-policy-report-only']
  req.headers['content-security-policy'] = String(res.getHeader('content-security-policy'))
  next()
}
