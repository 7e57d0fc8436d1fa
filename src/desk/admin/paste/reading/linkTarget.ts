import { allowedUrl } from '#shared/richText/allowedUrl.ts'

const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|yclid|ysclid|msclkid|mc_[ce]id|igshid|_openstat|_hs(?:enc|mi)|vero_id|mkt_tok|oly_(?:anon|enc)_id)$/i

/** Addresses that lead elsewhere by way of who counts, with the parameter that says where. */
const detours: readonly (readonly [host: RegExp, path: RegExp, parameter: string])[] = [
  [/(?:^|\.)google\.[a-z.]+$/, /^\/url$/, 'q'],
  [/(?:^|\.)google\.[a-z.]+$/, /^\/url$/, 'url'],
  [/\.safelinks\.protection\.outlook\.com$/, /^\//, 'url'],
  [/^lm?\.(?:facebook|instagram)\.com$/, /^\//, 'u'],
  [/^(?:www\.)?youtube\.com$/, /^\/redirect$/, 'q'],
  [/^vk\.com$/, /^\/away\.php$/, 'to'],
]

/**
 * Where a pasted link leads, without what only counts its readers.
 * @returns null for what rich text may not link to, and for a place within the pasted document
 */
export function linkTarget(written: string | null): string | null {
  const address = allowedUrl(written ?? '')
  if (address === null || !/^https?:/i.test(address)) return address
  const url = new URL(address)
  const target = detours
    .filter(([host, path]) => host.test(url.hostname) && path.test(url.pathname))
    .map(([, , parameter]) => allowedUrl(url.searchParams.get(parameter) ?? ''))
    .find((one) => one !== null)
  if (target !== undefined && target !== null) return linkTarget(target)
  const counted = [...url.searchParams.keys()].filter((key) => tracking.test(key))
  if (counted.length === 0) return address
  for (const key of counted) url.searchParams.delete(key)
  return url.href
}
