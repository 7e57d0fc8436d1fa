import { createHmac, randomBytes } from 'node:crypto'
import express, { type RequestHandler, type Response, Router } from 'express'
import { type Options, rateLimit } from 'express-rate-limit'

import { emailOf } from './emailOf.ts'
import { replay } from './replay.ts'
import { tooManyAttempts } from './tooManyAttempts.ts'

const MINUTE = 60_000

/** How many attempts are let through. */
export interface SignInLimits {
  /** Failed ones of one address (of IPv6 one /56 network) in a quarter of an hour: an office has one. */
  readonly address: number
  /** Failed ones for one account, from anywhere, in five minutes: nobody can lock a person out for long. */
  readonly account: number
  /** Requests for a new password of one address in a quarter of an hour. */
  readonly forgotten: number
}

const defaults: SignInLimits = { address: 20, account: 10, forgotten: 10 }

/** What the limit leaves on a response. */
export interface SignInLocals {
  /** The request with its body to be read again. */
  replayed?: ReturnType<typeof replay>
}

const shared: Partial<Options> = {
  standardHeaders: false,
  legacyHeaders: false,
  handler: tooManyAttempts,
  // a forwarded address that nobody vouches for is no mistake here: it is ignored
  validate: { xForwardedForHeader: false, forwardedHeader: false },
}

const failures: Partial<Options> = {
  ...shared,
  skipSuccessfulRequests: true,
  requestWasSuccessful: (_req, res) => res.statusCode !== 401,
}

/**
 * Limits failed attempts to sign in, in front of Payload. Counted by address and, more softly, by
 * account: by a keyed hash of the address that was typed, whether such an account exists or not.
 */
export function signInLimit(limits: SignInLimits = defaults): Router {
  // forgotten with the process, so that what is counted names nobody
  const key = randomBytes(32)
  const accountOf = (res: Response): string =>
    createHmac('sha256', key)
      .update(emailOf((res.req.body ?? Buffer.alloc(0)) as Buffer) ?? '')
      .digest('base64url')

  const router = Router()
  router.post(
    '/api/users/login',
    rateLimit({ ...failures, ipv6Subnet: 56, windowMs: 15 * MINUTE, limit: limits.address }),
    express.raw({ type: () => true, limit: '16kb' }),
    rateLimit({
      ...failures,
      windowMs: 5 * MINUTE,
      limit: limits.account,
      keyGenerator: (_req, res) => accountOf(res),
    }),
    replayed,
  )
  router.post(
    '/api/users/forgot-password',
    rateLimit({ ...shared, ipv6Subnet: 56, windowMs: 15 * MINUTE, limit: limits.forgotten }),
  )
  return router
}

/** The body was read to know the account: what comes next reads it again. */
const replayed: RequestHandler = (req, res, next) => {
  // express.raw gives a buffer, or nothing for a request without a body
  const body: unknown = req.body
  const locals: SignInLocals = res.locals
  if (Buffer.isBuffer(body)) locals.replayed = replay(req, body)
  next()
}
