import type { RequestHandler } from 'express'

/** Methods that change nothing. */
const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Calls `nudge` after each request that may have published something: any successful write.
 * Publishing by tasks or by another desk is found by the newsstand within a second.
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
