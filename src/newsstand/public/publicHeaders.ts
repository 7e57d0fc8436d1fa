import cors from 'cors'
import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'

/** Seconds for which a browser may keep the answer to a CORS preflight. */
const PREFLIGHT = 24 * 60 * 60

/** Seconds: a year. */
const TLS_ONLY = 365 * 24 * 60 * 60

/** What a page of another origin may read of an answer, beside what it always may. */
const EXPOSED = ['ETag', 'Link', 'Retry-After', 'RateLimit', 'X-Cache', 'Content-Language']

/**
 * The headers of every public answer: nothing of it runs or loads anything, any site may read it,
 * and images may be shown anywhere.
 * @param isTls whether the public reaches `/v1` by https
 */
export const publicHeaders = (isTls: boolean): RequestHandler[] => [
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // subdomains are left out: we do not decide about other hosts
    strictTransportSecurity: isTls && { maxAge: TLS_ONLY, includeSubDomains: false },
    xPoweredBy: false,
  }),
  cors({
    origin: '*',
    methods: ['GET', 'HEAD'],
    exposedHeaders: EXPOSED,
    maxAge: PREFLIGHT,
  }),
]

/**
 * The headers that a response has so far. Call it after `publicHeaders` and before anything that
 * depends on the client: the cache keeps these headers with the answer.
 */
export function headersOf(res: Response): Record<string, string> {
  const headers = Object.entries(res.getHeaders())
  return Object.fromEntries(headers.map(([name, value]) => [name, String(value)]))
}
