import type { RequestHandler } from 'express'
import { rateLimit as limiter } from 'express-rate-limit'

import { KerbenError } from '#shared/errors/index.ts'
import { sendProblem } from '#shared/process/index.ts'

const MINUTE = 60_000

/** What is counted. */
export interface RateLimitOptions {
  /** Only requests that are answered with an error. */
  readonly failuresOnly?: boolean
  /** Paths with this beginning are not counted; relative to where the limit is mounted. */
  readonly except?: string
}

/**
 * Lets each address (of IPv6 each /56 network, which is what one household has) make a number of
 * requests a minute, and answers 429 with `Retry-After` beyond it.
 * @param limit 0 is without limit
 */
export function rateLimit(
  limit: number,
  { failuresOnly = false, except }: RateLimitOptions,
): RequestHandler {
  if (limit === 0) return (_req, _res, next) => next()
  const handler: RequestHandler = (_req, res) => {
    sendProblem(res, new KerbenError({ code: 'too_many_requests' }))
  }
  return limiter({
    windowMs: MINUTE,
    limit,
    ipv6Subnet: 56,
    skip: ({ path }) => except !== undefined && path.startsWith(except),
    skipSuccessfulRequests: failuresOnly,
    // not draft 8: its header contains a hash of the client's address, which shared caches would
    // pass on
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    handler,
    // an untrusted forwarded address is ignored here, so the library need not warn of it
    validate: { xForwardedForHeader: false, forwardedHeader: false },
  })
}
