import type { Phone } from './phone.ts'

/** `#` would begin a fragment of the address. */
const inAddress = (number: string): string => number.replaceAll('#', '%23')

/**
 * What is dialled after the line has answered. RFC 3966 knows digits alone in `ext`, so that pauses
 * between them go into the parameter `postd` of RFC 2806, which its grammar allows.
 */
function dialledAfter(extension: string | null): string {
  if (extension === null) return ''
  return extension.includes(',') ? `;postd=p${extension.replaceAll(',', 'p')}` : `;ext=${extension}`
}

/** The address that dials a number: RFC 3966. */
export const phoneHref = ({ number, extension }: Phone): string =>
  `tel:${inAddress(number)}${dialledAfter(extension)}`

/** The address that writes to a number: RFC 5724. */
export const smsHref = ({ number }: Phone): string => `sms:${inAddress(number)}`
