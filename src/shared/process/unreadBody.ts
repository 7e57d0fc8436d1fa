import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { RequestHandler } from 'express'

/**
 * How much of a body is read after its answer, like nginx's `lingering_close`: bytes, and
 * milliseconds without any data. The server's `requestTimeout` limits the whole time.
 */
const limits = { bytes: 32 * 1024 * 1024, silence: 10_000 }

/**
 * Milliseconds between two checks; a fast sender may exceed the limit by what it sends in between.
 */
const TICK = 100

/**
 * Reads and drops the rest of a body whose request was answered early (413, 401, a parser that gave
 * up). So the client can read its answer, and its next request on the connection is not blocked. A
 * client that sends too much, or nothing, is cut.
 */
export const unreadBody: RequestHandler = (req, res, next) => {
  if (!hasBody(req)) {
    next()
    return
  }
  // a parser that gives up may detach the socket from the request before the answer
  const { socket } = req
  const closed = res.shouldKeepAlive ? undefined : closeAfterBody(socket)
  res.once('finish', () => {
    drop(req, socket, () => closed?.())
  })
  next()
}

/**
 * Node closes the last connection as soon as the answer is written. If the client still sends, the
 * reset can destroy the answer, so here only the writing side is ended.
 * @returns closes the connection; call it once the body has arrived
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
    // the socket may have been paused with the last part of the body
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
  // Node's HTTP parser feeds the body through `push`: a destroyed request would return false and
  // stop it for good
  req.push = (chunk: unknown) => {
    if (chunk === null) {
      clearInterval(watch)
      dropped()
    }
    return true
  }
  socket.resume()
}
