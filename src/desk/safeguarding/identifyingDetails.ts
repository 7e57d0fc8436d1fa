import { patterns } from './identifyingPatterns.ts'
import { phonesIn } from './identifyingPhones.ts'
import { type Span, trimmed, wholeWords, withNeighbours } from './spans.ts'
import { spelledNumbers } from './spelledNumbers.ts'

/**
 * Details in a text that could show where a place is, or how to reach the people who work there.
 */
export const identifyingDetailKinds = [
  'phone',
  'coordinates',
  'mapLink',
  'street',
  'place',
  'account',
] as const
/** One of `identifyingDetailKinds`. */
export type IdentifyingDetailKind = (typeof identifyingDetailKinds)[number]

/** A detail, and the words that reveal it. */
export interface IdentifyingDetail {
  readonly kind: IdentifyingDetailKind
  readonly words: string
}

/** Words in capitals, one or several in a row; an acronym such as МОМ alone stays one. */
const CAPITALS = /(?<![\p{L}\d+])\p{Lu}{2,}(?:[\s-]\p{Lu}+)*(?![\p{L}\d+])/gu

const capitalized = (word: string): string => word.slice(0, 1) + word.slice(1).toLowerCase()

/**
 * Undoes ways to hide details from a search: full-width digits become plain ones (№ stays), invisible
 * characters are removed, all white space becomes a space, and words in capitals are capitalized.
 * Case otherwise stays, since it distinguishes names from other words.
 */
const plain = (text: string): string =>
  text
    .split('№')
    .map((part) => part.normalize('NFKC'))
    .join('№')
    .replace(/\u0301|[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(CAPITALS, (words) =>
      /\p{Lu}{4}/u.test(words) ? words.replace(/\p{Lu}+/gu, capitalized) : words,
    )

/** Where a text reveals details of one kind. */
function spansOf(kind: IdentifyingDetailKind, text: string): Span[] {
  if (kind !== 'phone')
    return patterns[kind].flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: words, index }): Span => [index, index + words.length]),
    )
  const spelled = spelledNumbers(text)
  return [
    ...phonesIn(text),
    ...phonesIn(spelled.text).map(([start, end]) => spelled.written(start, end)),
  ]
}

/**
 * The wording of a detail: whole words, and for a place the words beside it, since «көчөсүндө» alone
 * would be any street.
 */
const wordingOf = (text: string, span: Span, kind: IdentifyingDetailKind): Span => {
  const words = wholeWords(text, span)
  const isPlace = kind === 'street' || kind === 'place'
  return trimmed(text, isPlace ? withNeighbours(text, words) : words)
}

/** Spans that overlap are one. */
function joined(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort(([a], [b]) => a - b)
  return sorted.reduce<Span[]>((found, [start, end]) => {
    const last = found.at(-1)
    if (!last || start >= last[1]) return [...found, [start, end]]
    return [...found.slice(0, -1), [last[0], Math.max(last[1], end)]]
  }, [])
}

/** Where some words stand in a text, in capitals or not. */
function occurrences(text: string, words: string): Span[] {
  const [all, one] = [text.toLowerCase(), plain(words).trim().toLowerCase()]
  const found: Span[] = []
  for (let at = one ? all.indexOf(one) : -1; at >= 0; at = all.indexOf(one, at + 1))
    found.push([at, at + one.length])
  return found
}

/**
 * The details that a free text about a shelter or a survivor reveals, in Kyrgyz, Russian or
 * English: phone numbers, coordinates, map links, streets and house numbers, villages, districts and
 * landmarks, mail addresses and accounts. Years, dates, sums and opening hours do not count. It
 * finds patterns only; other hints have to be found by people.
 * @param harmless words that safeguarding has found to reveal nothing: a detail within them, as they
 * stand, is none
 * @returns in the order of `identifyingDetailKinds`; empty for a text without any
 */
export function identifyingDetails(
  text: string,
  harmless: readonly string[] = [],
): IdentifyingDetail[] {
  const whole = plain(text)
  const allowed = harmless.flatMap((words) => occurrences(whole, words))
  const isAllowed = (span: Span) =>
    allowed.some(([start, end]) => start <= span[0] && span[1] <= end)
  return identifyingDetailKinds.flatMap((kind) =>
    joined(spansOf(kind, whole).map((span) => wordingOf(whole, span, kind)))
      .filter((span) => !isAllowed(span))
      .map(([start, end]) => ({ kind, words: whole.slice(start, end) })),
  )
}
