import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

import type { Phone, PhoneProblem, PhoneReading } from './phone.ts'
import { plainPhone } from './plainPhone.ts'
import { splitExtension } from './splitExtension.ts'

const no = (problem: PhoneProblem): PhoneReading => ({ ok: false, problem })
const yes = (kind: Phone['kind'], number: string, extension: string | null): PhoneReading => ({
  ok: true,
  phone: { kind, number, extension },
})

/** Shows what follows backwards: who wrote the number saw another. */
const OVERRIDE = /\u202e/
/** Domestic, and never with a zero before it. */
const SHORT_CODE = /^[1-9]\d{2,5}$/
/** A network's service. Codes of the phone itself (`*#06#`) and of diversions (`**21*…#`) are none. */
const USSD = /^\*[1-9]\d{2,4}(?:\*\d{1,20})*#$/

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** What no single number holds. */
function foreignPart(number: string): PhoneProblem | null {
  if (/\p{L}/u.test(number)) return 'letters'
  if (/[/|\n,;]|[^ ([].*\+/u.test(number)) return 'several'
  return /[^+\d()[\] .-]/u.test(number) ? 'characters' : null
}

/**
 * Takes away the zero of `+996 (0) 312…`, which is dialled inside the country only: where the number
 * with it, dialled there, is the same one. In Italy the zero belongs to the number.
 */
function withoutTrunk(number: string): string | null {
  const [, before = '', after] = /^([^(]*)\( *0 *\)(.*)$/u.exec(number) ?? []
  if (after === undefined) return number
  const e164 = `+${digitsOf(before + after)}`
  const { country, countryCallingCode } = parsePhoneNumberFromString(e164, { extract: false }) ?? {}
  if (country === undefined || countryCallingCode !== digitsOf(before)) return null
  const dialledThere = parsePhoneNumberFromString(`0${digitsOf(after)}`, {
    defaultCountry: country,
    extract: false,
  })
  return dialledThere?.number === e164 ? e164 : null
}

/** @param number with + or 00 before the country's code */
function international(number: string, extension: string | null): PhoneReading {
  const abroad = withoutTrunk(number.replace(/^([([ ]*)00/, '$1+'))
  if (abroad === null) return no('trunk')
  const e164 = `+${digitsOf(abroad)}`
  const found = parsePhoneNumberFromString(e164, { extract: false })
  if (!found?.isValid()) return no('impossible')
  // the library leaves out the 0 of “+996 0312…” and the 8 of “+7 8 495…”, which was written
  return found.number === e164 ? yes('e164', e164, extension) : no('trunk')
}

/**
 * Reads a number as people write it, in any of their ways, and gives what is dialled: never other
 * digits than those that were written, in their order. A number without its country's code is
 * refused, since `050 123 45 67` is one in Bishkek and another in Dubai.
 * @example parsePhone('+996 (312) 61-22-73 доб. 101') // +996312612273, extension 101
 */
export function parsePhone(written: string): PhoneReading {
  if (OVERRIDE.test(written)) return no('reversed')
  const [text = '', context] = plainPhone(written)
    .replace(/^tel:/i, '')
    .split(/;phone-context=/i)
  if (text === '') return no('empty')
  if (/^[*#]/.test(text)) return USSD.test(text) ? yes('ussd', text, null) : no('ussd')
  const split = splitExtension(text)
  if (typeof split === 'string') return no(split)
  const { number, extension } = split
  const foreign = foreignPart(number)
  if (foreign) return no(foreign)
  if (/^[([ ]*(?:\+|00)/.test(number)) return international(number, extension)
  if (SHORT_CODE.test(number)) return yes('short_code', number, extension)
  // RFC 3966: a local number with the country's code beside it
  if (context && /^\+\d{1,4}$/.test(context)) return international(context + number, extension)
  return no(/^[1-9]\d{0,5}$/.test(digitsOf(number)) ? 'shortCode' : 'country')
}
