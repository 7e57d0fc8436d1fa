import type { Locale } from './locales.ts'

const cyrillic = 'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя'
const latin = 'abcdefghijklmnopqrstuvwxyz'

// Each letter gets one printable ASCII character: both databases and JavaScript sort these alike.
const firstWeight = ':'.charCodeAt(0)
const wordGap = '!'
const unknownLetter = '~'
const levelGap = ' '

const weights: Record<Locale, ReadonlyMap<string, string>> = {
  ky: weigh(cyrillic + latin),
  ru: weigh(cyrillic + latin),
  en: weigh(latin + cyrillic),
}

/**
 * A plain text whose binary order is the alphabet's order, for a column that any database can sort by.
 * Digits come first, then the locale's own script, then the other one. Case and punctuation are
 * folded. ё is a letter of its own in Kyrgyz; in Russian it counts as е unless all else is equal.
 * @param text a title
 * @param locale whose order to follow
 * @returns printable ASCII, equal for texts that differ in case and punctuation alone
 */
export function collationKey(text: string, locale: Locale): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u0300\u0301\u00ad]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  let letters = ''
  let marks = ''
  for (const character of words) {
    const [letter, mark] = weightOf(character, locale)
    letters += letter
    marks += mark
  }
  const secondLevel = marks.replace(/0+$/, '')
  return secondLevel === '' ? letters : letters + levelGap + secondLevel
}

/**
 * A character's weight and, for the second level, one digit per letter of it: 1 for a letter with a
 * diacritical mark.
 */
function weightOf(character: string, locale: Locale): [letter: string, marks: string] {
  if (character === ' ') return [wordGap, '0']
  if (/^[0-9]$/.test(character)) return [character, '0']
  const table = weights[locale]
  const own = character === 'ё' && locale !== 'ky' ? undefined : table.get(character)
  if (own !== undefined) return [own, '0']
  const bases = [...character.normalize('NFKD')].filter((part) => !/\p{M}/u.test(part))
  const known = bases.map((base) => (/^[0-9]$/.test(base) ? base : table.get(base)))
  if (!known.includes(undefined)) return [known.join(''), '1'.repeat(Math.max(1, known.length))]
  const code = (character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')
  return [unknownLetter + code, '0']
}

function weigh(alphabet: string): ReadonlyMap<string, string> {
  return new Map(
    [...alphabet].map((letter, place) => [letter, String.fromCharCode(firstWeight + place)]),
  )
}
