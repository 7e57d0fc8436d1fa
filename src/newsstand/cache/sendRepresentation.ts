import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Body } from '#newsstand/api/index.ts'
import { isNotModified } from './isNotModified.ts'
import type { RawHeaders, Representation } from './representation.ts'

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
    res.writeHead(304, said(notModified, from)).end()
    return
  }
  res.writeHead(status, said(headers, from))
  if (req.method === 'HEAD') res.end()
  // a hit is likely to be sent again: one piece, which is then kept, is faster
  else if (from === 'hit') res.end(body.whole)
  else sendInPieces(res, body)
}

/** The headers, with the last value saying `hit` or `miss`; stored headers say `hit`. */
const said = (headers: RawHeaders, from: 'hit' | 'miss'): RawHeaders =>
  from === 'hit' ? headers : headers.with(-1, from)

function sendInPieces(res: ServerResponse, { parts }: Body): void {
  res.cork()
  for (const part of parts) res.write(part)
  res.end()
}
