import { isOneOf } from '#shared/values/index.ts'
import { linkSchemes } from './allowed.ts'

// A domain typed without a scheme; no match with a colon before the path, or with a space.
const bareDomain = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]\S*)?$/u

/**
 * Makes an address one of http, https, mailto, tel or sms, without credentials. Numbers are not read:
 * `safeUrl` does that, with data that is too large for a browser.
 * @param written what a person typed or pasted; `iom.int` is read as `https://iom.int`
 * @returns the address, or null when it may not be linked to
 */
export function allowedUrl(written: string): string | null {
  const text = written.trim()
  const address = bareDomain.test(text) ? `https://${text}` : text
  const url = parse(address)
  if (url === null || !isOneOf(linkSchemes, url.protocol)) return null
  const web = url.protocol === 'http:' || url.protocol === 'https:'
  // "https://iom.int@evil.example" reads as another site than it opens; "https:evil" parses too.
  if (web && (url.username !== '' || url.password !== '' || !/^https?:\/\/[^/\\]/i.test(address)))
    return null
  if (!web && url.pathname.trim() === '') return null
  // Browsers ignore tabs and line breaks inside an address, so only their normalized form is
  // stored.
  return /[\s\\"'<>`]|\p{Cc}/u.test(address) ? url.href : address
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null
}
