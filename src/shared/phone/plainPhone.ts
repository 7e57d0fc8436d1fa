import { invisible } from './invisible.ts'

/** The first digits of the scripts that people of the region write numbers in. */
const ZEROS = [0x0660, 0x06f0]

const digitOf = (character: string): string => {
  const code = character.charCodeAt(0)
  const zero = ZEROS.find((first) => code >= first && code < first + 10)
  return zero === undefined ? character : String(code - zero)
}

/**
 * A number as it was written, in ASCII: Arabic, Persian and full-width digits and signs, dashes and
 * spaces of every kind. Superscripts and circled digits stay what they are: they are footnotes.
 */
export const plainPhone = (written: string): string =>
  written
    .replace(/\t/g, ' ')
    .replace(/[\r\n\v\f\u2028\u2029]+/g, '\n')
    .replace(invisible, (character) => (character === '\n' ? '\n' : ''))
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digitOf)
    .replace(/\u060c/g, ',')
    .replace(/\u061b/g, ';')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[\p{Pd}\u2212\u2043]/gu, '-')
    .trim()
