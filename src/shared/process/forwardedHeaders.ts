import type { RequestHandler } from 'express'

/** Headers in which a client could claim a false address or host. */
const claimed = [
  'forwarded',
  'x-client-ip',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-prefix',
  'x-forwarded-proto',
  'x-forwarded-server',
  'x-real-ip',
]

/**
 * Replaces a request's claims about its origin by what Express knows: it trusts the proxies of
 * `TRUST_PROXY` and no other.
 */
export const forwardedHeaders: RequestHandler = (req, _res, next) => {
  const { ip, host, protocol } = req
  for (const name of claimed) delete req.headers[name]
  if (ip !== undefined) req.headers['x-forwarded-for'] = ip
  if (host) req.headers['x-forwarded-host'] = host
  req.headers['x-forwarded-proto'] = protocol
  next()
}
