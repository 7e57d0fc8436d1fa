import { isIP } from 'node:net'

/** Express's `trust proxy`: nobody, a number of hops, or a list of addresses and networks. */
export type TrustProxy = false | number | string[]

const named = new Set(['loopback', 'linklocal', 'uniquelocal'])

/**
 * Reads `TRUST_PROXY`; undefined when it is not one of Express's values. `true` is refused too:
 * it believes any caller's `X-Forwarded-For`, and so gives each request a rate limit of its own.
 */
export function parseTrustProxy(text: string): TrustProxy | undefined {
  if (text === 'false') return false
  if (/^\d{1,2}$/.test(text)) return Number(text)
  const list = text.split(',').map((item) => item.trim())
  return list.every((item) => named.has(item) || isNetwork(item)) ? list : undefined
}

function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/')
  const family = isIP(address)
  if (family === 0 || rest.length > 0) return false
  if (prefix === undefined) return true
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128)
}
