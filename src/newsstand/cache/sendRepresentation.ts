import type { IncomingMessage, ServerResponse } from 'node:http'

import { isNotModified } from './isNotModified.ts'
import type { Representation } from './representation.ts'

/**
 * Answers a GET or a HEAD: with the representation, or with 304 when the client has it already.
 * Headers that the response has been given before stay, where the representation has none of that
 * name.
 */
export function sendRepresentation(
  req: IncomingMessage,
  res: ServerResponse,
  { status, etag, headers, notModified, body }: Representation,
  from: 'hit' | 'miss',
): void {
  if (status === 200 && isNotModified(req.headers['if-none-match'], etag)) {
    res.writeHead(304, [...notModified, 'x-cache', from]).end()
    return
  }
  res.writeHead(status, [...headers, 'x-cache', from])
  res.end(req.method === 'HEAD' ? undefined : body)
}
