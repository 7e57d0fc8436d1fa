import { once } from 'node:events'
import type { Server } from 'node:http'

/** How often connections are closed that have become idle, in milliseconds. */
const SWEEP = 25

/**
 * Stops listening, answers the requests in flight and closes each connection after its last answer.
 * `server.close` alone leaves kept-alive connections open.
 * @param limit milliseconds after which open connections are cut
 */
export async function closeServer(server: Server, limit: number): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP)
  const cut = setTimeout(() => server.closeAllConnections(), limit)
  await closed
  clearInterval(sweep)
  clearTimeout(cut)
}
