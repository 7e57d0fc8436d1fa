import { type Request, type RequestHandler, type Response, Router } from 'express'

import { type AnswerLocals, type Delivery, deliveryRouter } from '#newsstand/api/index.ts'
import { type ResponseCache, contentCoding, sendRepresentation } from '#newsstand/cache/index.ts'
import { headersOf, publicHeaders } from './publicHeaders.ts'
import { rateLimit } from './rateLimit.ts'

/** What the public router is made of. */
export interface PublicOptions {
  readonly cache: ResponseCache
  readonly delivery: Delivery
  /** Cache misses a minute per address; 0 is without limit. */
  readonly limit: number
  /** Whether the public reaches `/v1` by https. */
  readonly isTls: boolean
}

/** What the router leaves on a response for those who come after it. */
export interface PublicLocals extends AnswerLocals {
  /** The headers that every public answer has. */
  shared?: Record<string, string>
}

/** `/v1` for what the cache does not hold: computed answers, media, and refusals. */
export function publicRouter({ cache, delivery, limit, isTls }: PublicOptions): Router {
  const router = Router()
  router.use('/v1', ...publicHeaders(isTls), shareHeaders)
  // failures are counted against guessing of media ids; a page full of images counts nothing
  router.use('/v1/media', rateLimit(limit, { failuresOnly: true }))
  router.use('/v1', rateLimit(limit, { except: '/media/' }))
  router.use(deliveryRouter(delivery, { answer: answerFrom(cache) }))
  return router
}

const shareHeaders: RequestHandler = (_req, res, next) => {
  const locals: PublicLocals = res.locals
  locals.shared = headersOf(res)
  next()
}

const answerFrom =
  (cache: ResponseCache) =>
  async (req: Request, res: Response): Promise<void> => {
    const locals: PublicLocals = res.locals
    const coding = contentCoding(req.headers['accept-encoding'])
    const representation = await cache.compute(req.originalUrl, coding, locals.shared ?? {})
    locals.isPrivate = representation.provenance.logAnonymously
    sendRepresentation(req, res, representation, 'miss')
  }
