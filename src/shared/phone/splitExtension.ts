import type { PhoneProblem } from './phone.ts'
import { plainPhone } from './plainPhone.ts'

/** What may stand for a number before its extension: it ends with a digit. */
const NUMBER = String.raw`[+\d()\[\] .-]*\d[)\]]?`

const WORDS = [
  'ext(?:ension|n)?',
  'доб(?:авочн\\p{L}*)?',
  'вн(?:утр(?:енн\\p{L}*)?)?',
  'ички',
  'кош(?:умча)?',
  'ichki',
  'dahili',
  'dah',
  'postd', // what `phoneHref` writes
].join('|')

const written = (sign: string): RegExp => new RegExp(`^(${NUMBER})${sign}(.*)$`, 'isu')

/** An extension that is said to be one: by a word (RFC 3966: `;ext=`), by an x, or by a #. */
const said: readonly RegExp[] = [
  written(String.raw`[ ,;(]*(?:${WORDS})[ .:=]*(?:(?:№|no|номер\p{L}*|number)[ .:]*)?`),
  written(String.raw`[ ,;(]*[xх×][ .:]*`),
  written(' *# *'),
]

/** An extension after a pause: commas, a semicolon (wait), or p and w as phones write them. */
const paused = /^([+\d()[\] .-]*\d[)\]]?) *(,+|;|[pw]+)( ?)(.*)$/isu

/** The digits of an extension, with pauses between them. */
const EXTENSION = /^\d+(?:[,;pw]+\d+)*$/i

/** The most digits of an extension, as libphonenumber has it. */
const LONGEST = 20
/** After a single comma this many digits and more are a second number. */
const SECOND_NUMBER = 5

/**
 * An extension as it is kept: digits, with a comma for each pause between them.
 * @returns null for what is no extension
 */
export function parseExtension(text: string): string | null {
  const digits = plainPhone(text).replace(/^[,;pw]+/i, '')
  if (!EXTENSION.test(digits) || digits.replace(/\D/g, '').length > LONGEST) return null
  return digits.replace(/[;pw]/gi, ',')
}

/** A number's own part and its extension. */
export interface SplitPhone {
  readonly number: string
  readonly extension: string | null
}

function withExtension(number: string, rest: string): SplitPhone | PhoneProblem {
  const extension = parseExtension(rest)
  if (extension !== null) return { number, extension }
  return /\p{L}{2}/u.test(rest) ? 'letters' : 'extension'
}

function afterPause([, number = '', pause = '', space = '', rest = '']: RegExpExecArray) {
  const isLong = (/^\d+/.exec(rest)?.[0].length ?? 0) >= SECOND_NUMBER
  const isSingle = pause === ',' || pause === ';'
  if (rest.startsWith('+') || (isSingle && (space !== '' || isLong))) return 'several'
  return withExtension(number, rest)
}

/**
 * Splits a number from the extension that was written after it.
 * @param text from `plainPhone`
 */
export function splitExtension(text: string): SplitPhone | PhoneProblem {
  for (const pattern of said) {
    const [, number, rest = ''] = pattern.exec(text) ?? []
    if (number !== undefined) return withExtension(number, rest.replace(/\)$/, ''))
  }
  const pause = paused.exec(text)
  return pause ? afterPause(pause) : { number: text, extension: null }
}
