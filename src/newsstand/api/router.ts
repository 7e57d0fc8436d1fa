import { type Request, type Response, Router } from 'express'

import type { Delivery } from './createDelivery.ts'
import type { DeliveryResponse } from './deliveryResponse.ts'
import { methodNotAllowed, problemResponse } from './problem.ts'
import { sendResponse } from './sendResponse.ts'

/** Settings of the router. */
export interface DeliveryRouterOptions {
  /**
   * Answers a GET or HEAD below `/v1`, such as from the newsstand's cache. Read `originalUrl`,
   * since mounting shortens the other URLs. By default answers are sent as they are made.
   */
  readonly answer?: (request: Request, response: Response) => Promise<void> | void
}

/**
 * The Express router of `/v1`, to be mounted at the root: media, everything else below `/v1` by
 * `answer`, and 405 for what is neither GET nor HEAD. Defects go to Express's error handler.
 */
export function deliveryRouter(
  delivery: Delivery,
  { answer = plainly(delivery) }: DeliveryRouterOptions = {},
): Router {
  const router = Router({ caseSensitive: true, strict: true })
  router.use('/v1', (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') next()
    else sendResponse(request, response, problemResponse(methodNotAllowed()))
  })
  router.get('/v1/media/:id/:file', delivery.media)
  // `use`, since no route pattern matches “/v1/” as well; only GET and HEAD get this far
  router.use('/v1', answer)
  return router
}

const plainly =
  (delivery: Delivery) =>
  async (request: Request, response: Response): Promise<void> => {
    const [path = '', ...query] = request.originalUrl.split('?')
    const made: DeliveryResponse = await delivery.answer({ path, query: query.join('?') })
    sendResponse(request, response, made)
  }
