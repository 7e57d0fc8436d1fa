import type { RequestHandler } from 'express'

/** Ways to ask that change nothing. */
const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Calls `nudge` after each request that may have published something: any that writes and succeeds.
 * What is published otherwise (by tasks, by another desk) the newsstand finds within a second.
 */
export const nudgeAfterWrites =
  (nudge: () => void): RequestHandler =>
  (req, res, next) => {
    if (!reads.has(req.method))
      res.on('finish', () => {
        if (res.statusCode >= 200 && res.statusCode < 300) nudge()
      })
    next()
  }
