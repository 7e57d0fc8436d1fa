import { parsePhone } from './parsePhone.ts'
import type { PhoneReading } from './phone.ts'
import { phoneHref, smsHref } from './phoneHref.ts'

/** The address of a link that dials or writes to a number. */
export interface PhoneAddress {
  readonly reading: PhoneReading
  /** The address as RFC 3966 or RFC 5724 has it; null where it cannot be dialled as written. */
  readonly href: string | null
}

/** A percent encoding that is broken is no number. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * Reads the address of a link.
 * @returns null for an address that is neither `tel:` nor `sms:`
 */
export function phoneAddress(written: string): PhoneAddress | null {
  // who writes the address sees no mark before its scheme
  const address = written.replace(/^[\s\p{Cf}]+/u, '')
  const [, scheme, path = ''] = /^(tel|sms):(?:\/\/)?(.*)$/isu.exec(address) ?? []
  if (scheme === undefined) return null
  const reading = parsePhone(decode(path))
  if (!reading.ok) return { reading, href: null }
  const { phone } = reading
  if (scheme.toLowerCase() === 'tel') return { reading, href: phoneHref(phone) }
  if (phone.kind === 'ussd') return { reading: { ok: false, problem: 'ussd' }, href: null }
  if (phone.extension === null) return { reading, href: smsHref(phone) }
  return { reading: { ok: false, problem: 'extension' }, href: null }
}
