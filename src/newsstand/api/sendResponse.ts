import type { Request, Response } from 'express'

import type { DeliveryResponse } from './deliveryResponse.ts'

/** Sends an answer as it is: without compression, without looking at conditions. */
export function sendResponse(
  { method }: Pick<Request, 'method'>,
  response: Response,
  { status, headers, body }: DeliveryResponse,
): void {
  response.status(status)
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.setHeader('content-length', body.length)
  response.end(method === 'HEAD' ? undefined : body.whole)
}
