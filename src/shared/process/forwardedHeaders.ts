import type { RequestHandler } from 'express'

/** Headers in which whoever asks could name an address or a host that is not theirs. */
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
 * Replaces what a request says of where it comes from by what is known: Express's own view of it,
 * which believes the proxies of TRUST_PROXY and nobody else.
 */
export const forwardedHeaders: RequestHandler = (req, _res, next) => {
  const { ip, host, protocol } = req
  for (const name of claimed) delete req.headers[name]
  if (ip !== undefined) req.headers['x-forwarded-for'] = ip
  if (host) req.headers['x-forwarded-host'] = host
  req.headers['x-forwarded-proto'] = protocol
  next()
}
