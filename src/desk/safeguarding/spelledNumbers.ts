const UNITS = [
  'ноль нуль нөл нол zero oh',
  'один одна бир one',
  'два две эки two',
  'три үч уч three',
  'четыре төрт торт four',
  'пять беш five',
  'шесть алты six',
  'семь жети seven',
  'восемь сегиз eight',
  'девять тогуз nine',
]
const TEENS = [
  'десять он ten',
  'одиннадцать eleven',
  'двенадцать twelve',
  'тринадцать thirteen',
  'четырнадцать fourteen',
  'пятнадцать fifteen',
  'шестнадцать sixteen',
  'семнадцать seventeen',
  'восемнадцать eighteen',
  'девятнадцать nineteen',
]
const TENS = [
  'двадцать жыйырма twenty',
  'тридцать отуз thirty',
  'сорок кырк forty',
  'пятьдесят элүү элуу fifty',
  'шестьдесят алтымыш sixty',
  'семьдесят жетимиш seventy',
  'восемьдесят сексен eighty',
  'девяносто токсон ninety',
]
const HUNDREDS = [
  'сто',
  'двести',
  'триста',
  'четыреста',
  'пятьсот',
  'шестьсот',
  'семьсот',
  'восемьсот',
  'девятьсот',
]
/** In Kyrgyz and English a word of its own: «беш жүз», “five hundred”. */
const HUNDRED = new Set(['жүз', 'жуз', 'hundred'])

const numbered = (rows: readonly string[], first: number, step: number) =>
  rows.flatMap((row, index) => row.split(' ').map((word) => [word, first + index * step] as const))

const VALUES: ReadonlyMap<string, number> = new Map([
  ...numbered(UNITS, 0, 1),
  ...numbered(TEENS, 10, 1),
  ...numbered(TENS, 20, 10),
  ...numbered(HUNDREDS, 100, 100),
])

const WORD = [...VALUES.keys(), ...HUNDRED].sort((a, b) => b.length - a.length).join('|')
const RUN = new RegExp(`(?<!\\p{L})(?:${WORD})(?:[\\s,-]+(?:and\\s)?(?:${WORD}))*(?!\\p{L})`, 'giu')

/** How much less than `value` may follow it in the same number: after 500 a 55, after 50 a 5. */
const roomAfter = (value: number): number =>
  value > 0 && value % 100 === 0 ? 100 : value >= 20 && value % 10 === 0 ? 10 : 0

/** The digits of words in a row: «пятьсот пятьдесят пять» is 555, “five five five” 5 5 5. */
function digitsOf(run: string): string {
  const numbers: number[] = []
  for (const word of run.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const last = numbers.at(-1)
    const value = VALUES.get(word)
    if (HUNDRED.has(word)) numbers.splice(-1, 1, (last ?? 1) * 100)
    else if (value !== undefined && last !== undefined && value > 0 && value < roomAfter(last))
      numbers.splice(-1, 1, last + value)
    else if (value !== undefined) numbers.push(value)
  }
  return numbers.join(' ')
}

/** A text with its numbers in digits, and the way back from a place in it to the text before. */
export interface SpelledNumbers {
  readonly text: string
  /** @returns where in the text before the characters from `start` to `end` were written */
  readonly written: (start: number, end: number) => readonly [start: number, end: number]
}

/** Writes numbers that stand in a text in words, in one of the three languages, as digits. */
export function spelledNumbers(text: string): SpelledNumbers {
  const runs: { from: number; to: number; start: number; end: number }[] = []
  let shift = 0
  const spelled = text.replace(RUN, (run, at: number) => {
    const digits = digitsOf(run)
    const start = at + shift
    runs.push({ from: at, to: at + run.length, start, end: start + digits.length })
    shift += digits.length - run.length
    return digits
  })
  const back = (index: number, side: 'from' | 'to'): number => {
    const inside = runs.find(({ start, end }) =>
      side === 'from' ? start <= index && index < end : start < index && index <= end,
    )
    if (inside) return inside[side]
    const before = runs.filter(({ end }) => end <= index).at(-1)
    return before ? index - before.end + before.to : index
  }
  return { text: spelled, written: (start, end) => [back(start, 'from'), back(end, 'to')] }
}
