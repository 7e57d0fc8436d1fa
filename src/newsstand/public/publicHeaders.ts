import cors from 'cors'
import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'

/** Seconds that a browser may remember that `/v1` is open to every origin. */
const PREFLIGHT = 24 * 60 * 60

/** Seconds: a year. */
const TLS_ONLY = 365 * 24 * 60 * 60

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
    // other hosts of the domain are not ours to speak for
    strictTransportSecurity: isTls && { maxAge: TLS_ONLY, includeSubDomains: false },
    xPoweredBy: false,
  }),
  cors({
    origin: '*',
    methods: ['GET', 'HEAD'],
    exposedHeaders: ['ETag', 'Link'],
    maxAge: PREFLIGHT,
  }),
]

/**
 * The headers that a response has so far. Taken behind `publicHeaders` and before anything that
 * speaks to one client alone, they are those that a kept answer brings along.
 */
export function headersOf(res: Response): Record<string, string> {
  const headers = Object.entries(res.getHeaders())
  return Object.fromEntries(headers.map(([name, value]) => [name, String(value)]))
}
