import { type RequestListener, type Server, createServer as createHttpServer } from 'node:http'

import { type ResponseCache, contentCoding, sendRepresentation } from './cache/index.ts'

/** Milliseconds that a client has to send its headers, and its whole request (uploads on slow lines). */
const PATIENCE = { headers: 30_000, request: 10 * 60_000 }

/** The newsstand's HTTP server, without anything that answers yet. */
export function createServer(): Server {
  const server = createHttpServer()
  server.headersTimeout = PATIENCE.headers
  server.requestTimeout = PATIENCE.request
  // longer than the proxies in front keep theirs, so that they never write into a closed one
  server.keepAliveTimeout = 65_000
  return server
}

/** The cache is asked first, and only what it does not hold reaches the application. */
export const cacheFirst =
  (cache: ResponseCache, app: RequestListener): RequestListener =>
  (req, res) => {
    const { method, url = '' } = req
    if ((method === 'GET' || method === 'HEAD') && url.startsWith('/v1/')) {
      const kept = cache.find(url, contentCoding(req.headers['accept-encoding']))
      if (kept) {
        sendRepresentation(req, res, kept, 'hit')
        return
      }
    }
    app(req, res)
  }
