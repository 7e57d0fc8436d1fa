import type { Server } from 'node:http'

/**
 * Milliseconds that a client has for its headers, and for its whole request: a file of 20 MB comes
 * through at 100 kbit/s.
 */
const PATIENCE = { headers: 30_000, request: 30 * 60_000 }

/**
 * Sets how long a server waits.
 * @param keepAlive milliseconds that an idle connection is kept open: longer than the proxy or
 * client in front keeps it, so that it never writes into a closed connection
 */
export function setTimeouts(server: Server, keepAlive: number): void {
  server.headersTimeout = PATIENCE.headers
  server.requestTimeout = PATIENCE.request
  server.keepAliveTimeout = keepAlive
}
