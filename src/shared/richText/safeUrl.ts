import { phoneAddress } from '#shared/phone/index.ts'
import { allowedUrl } from './allowedUrl.ts'

/**
 * Makes an external link's address safe: what `allowedUrl` allows, and of numbers only those that are
 * dialled as they were written.
 * @param written what a person typed or pasted; `iom.int` is read as `https://iom.int`
 * @returns the address, or null when it may not be linked to
 */
export function safeUrl(written: unknown): string | null {
  if (typeof written !== 'string') return null
  const phone = phoneAddress(written)
  return phone ? phone.href : allowedUrl(written)
}
