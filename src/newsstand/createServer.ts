import { type RequestListener, type Server, createServer as createHttpServer } from 'node:http'

import { type ResponseCache, contentCoding, sendRepresentation } from '#newsstand/cache/index.ts'
import { setTimeouts } from '#shared/process/index.ts'

/** The newsstand's HTTP server, without anything that answers yet. */
export function createServer(): Server {
  const server = createHttpServer()
  setTimeouts(server, 65_000)
  return server
}

/** The cache is asked first, and only what it does not hold reaches the application. */
export const cacheFirst =
  (cache: ResponseCache, app: RequestListener): RequestListener =>
  (req, res) => {
    const { method, url = '' } = req
    if ((method === 'GET' || method === 'HEAD') && url.startsWith('/v1')) {
      const kept = cache.find(url, contentCoding(req.headers['accept-encoding']))
      if (kept) {
        sendRepresentation(req, res, kept, 'hit')
        return
      }
    }
    app(req, res)
  }
