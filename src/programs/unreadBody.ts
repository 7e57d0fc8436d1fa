import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'

/**
 * How much of a body is read after its answer, as nginx's `lingering_close` does: bytes, and
 * milliseconds in which none comes. How long it may take in all is the server's `requestTimeout`.
 */
const limits = { bytes: 32 * 1024 * 1024, silence: 10_000 }

/** Milliseconds between two looks at what has come. */
const TICK = 1000

/**
 * Leaves no connection with half a body on it. Where a request is answered before its body has been
 * read (413, 401, a parser that gave up), the rest is read and dropped, so that the client comes to
 * read its answer and its next request finds a clean connection; one that sends too much, or
 * nothing, is cut. Without this what nobody reads stops the connection for whoever uses it next.
 */
export const unreadBody: RequestHandler = (req, res, next) => {
  if (!hasBody(req)) {
    next()
    return
  }
  // Node would close the socket under a client that still sends, which can lose the answer: it is
  // closed here instead, after the body
  const isLast = !res.shouldKeepAlive
  res.shouldKeepAlive = true
  res.once('finish', () => {
    drop(req, isLast)
  })
  next()
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/** Reads the rest of a body and drops it. */
function drop(req: IncomingMessage, isLast: boolean): void {
  const { socket } = req
  const close = () => {
    if (isLast) socket.end()
  }
  if (req.readableEnded) {
    close()
    return
  }
  const most = socket.bytesRead + limits.bytes
  let read = socket.bytesRead
  let silence = 0
  const watch = setInterval(() => {
    // counted on the socket, since Node may drop the body by itself
    silence = socket.bytesRead === read ? silence + TICK : 0
    read = socket.bytesRead
    if (silence >= limits.silence || read > most) socket.destroy()
    if (socket.destroyed) clearInterval(watch)
  }, TICK)
  watch.unref()
  req.once('end', () => {
    clearInterval(watch)
    close()
  })
  // whoever was reading it has given up
  req.removeAllListeners('data').removeAllListeners('readable').resume()
}
