import { once } from 'node:events'
import type { Server } from 'node:http'

/** How often connections are closed that have become idle, in milliseconds. */
const SWEEP = 25

/**
 * Takes no more connections, answers the requests in flight and closes each connection after its
 * last answer: kept-alive ones too, which `server.close` leaves open once a request was under way.
 * @param limit milliseconds after which connections are cut
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
