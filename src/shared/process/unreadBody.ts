import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { RequestHandler } from 'express'

/**
 * How much of a body is read after its answer, as nginx's `lingering_close` does: bytes, and
 * milliseconds in which none comes. How long it may take in all is the server's `requestTimeout`.
 */
const limits = { bytes: 32 * 1024 * 1024, silence: 10_000 }

/** Milliseconds between two looks at what has come: a fast sender gets past the limit by what it sends meanwhile. */
const TICK = 100

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
  // who gives up on a body may have taken the request's socket away before the answer
  const { socket } = req
  const closed = res.shouldKeepAlive ? undefined : closeAfterBody(socket)
  res.once('finish', () => {
    drop(req, socket, () => closed?.())
  })
  next()
}

/**
 * Node closes the last connection as soon as its answer is written, under a client that may still
 * send, and a reset can take the answer with it: only the writing side is ended here.
 * @returns what closes it, once the body has come
 */
function closeAfterBody(socket: Socket): () => void {
  const close = socket.destroySoon.bind(socket)
  socket.destroySoon = () => {
    socket.end()
  }
  return close
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/** Reads the rest of a body and drops it. */
function drop(req: IncomingMessage, socket: Socket, dropped: () => void): void {
  if (req.complete) {
    // the parser may have been stopped with the last of it
    socket.resume()
    dropped()
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
  // the parser's way into the request: one that was destroyed would take nothing and stop it for good
  req.push = (chunk: unknown) => {
    if (chunk === null) {
      clearInterval(watch)
      dropped()
    }
    return true
  }
  socket.resume()
}
