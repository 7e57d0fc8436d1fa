import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'

/** Headers of one connection, which the next one does not share (RFC 9110, 7.6.1). */
const hopByHop = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]

/**
 * The headers that a proxy passes on.
 * @param without names of further headers to leave out, in lower case
 */
export function proxyHeaders(
  headers: IncomingHttpHeaders,
  without: readonly string[] = [],
): OutgoingHttpHeaders {
  const named = headers.connection?.toLowerCase().split(/\s*,\s*/) ?? []
  const dropped = new Set([...hopByHop, ...named, ...without])
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped.has(name)))
}
