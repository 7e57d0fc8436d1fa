/** What the mark before a list's item says of the list. */
export interface ListMark {
  readonly ordered: boolean
  /** The item's number; null for a bullet. */
  readonly number: number | null
}

const bullet: ListMark = { ordered: false, number: null }
// Word's lists of Cyrillic letters leave out ё, й, ъ and ь.
const cyrillic = 'абвгдежзиклмнопрстуфхцчшщыэюя'
const romans: Readonly<Record<string, number>> = {
  i: 1,
  v: 5,
  x: 10,
  l: 50,
  c: 100,
  d: 500,
  m: 1000,
}

const typed = /^[•‣▪▫●○◦■□·][\s\u00a0]+/
// Word puts non-breaking spaces between a mark and its words, which nobody types.
const ofWord =
  /^((?:[o§Øüvq]|[[(]?(?:\d{1,3}[.)]|[ivx]{1,4}[.)]|\p{L}\)))(?=\u00a0{2})[\s\u00a0]+)/u

/**
 * The mark of a list at the beginning of a text, where a program or a person wrote it as words.
 * @returns null for a text that begins with none
 */
export function leadingMark(text: string): { written: string; mark: ListMark } | null {
  const [written] = typed.exec(text) ?? ofWord.exec(text) ?? []
  return written === undefined ? null : { written, mark: readMark(written) }
}

/**
 * Reads the mark that Word writes before an item: `·`, `o`, `3.`, `1.2.`, `b)`, `iv.`, `(4)`. Our
 * lists count in figures alone, so a letter becomes its number.
 */
export function readMark(written: string): ListMark {
  const mark = written.replace(/[\s\u00a0]+/g, '')
  const [, inner = ''] = /^[[(]?(?:[\p{L}\d]{1,4}\.)*([\p{L}\d]{1,6})[.)\]:]*$/u.exec(mark) ?? []
  if (/^\d+$/.test(inner)) return { ordered: true, number: Number(inner) }
  // a letter alone is a bullet of another font: "o" of Courier New, "§" of Wingdings
  if (inner === '' || inner === mark) return bullet
  const number = letterNumber(inner.toLowerCase())
  return number === null ? bullet : { ordered: true, number }
}

function letterNumber(letters: string): number | null {
  if (/^[ivxlcdm]{2,}$|^[ivx]$/.test(letters)) return romanNumber(letters)
  const [letter = '', ...others] = letters
  if (others.some((other) => other !== letter)) return null
  const place = /[a-z]/.test(letter) ? letter.charCodeAt(0) - 96 : cyrillic.indexOf(letter) + 1
  // after z comes aa
  const round = /[a-z]/.test(letter) ? 26 : cyrillic.length
  return place > 0 ? place + round * others.length : null
}

function romanNumber(letters: string): number {
  const values = [...letters].map((letter) => romans[letter] ?? 0)
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  )
}
