import type { Locale } from './locales.ts'

/** What the cleaning of a text depends on. */
export interface PlainText {
  /** The locale that it is written in; null for a text that all locales share. */
  readonly locale: Locale | null
  /** Whether it may have several lines; otherwise each line break becomes a space. */
  readonly lines?: boolean
}

/**
 * Emoji, whose joiners and selectors have to stay (UTS #51: tag sequences, keycaps, sequences joined
 * by ZWJ), or a character that nobody sees: controls, zero-width and direction marks, soft hyphens,
 * halves of surrogate pairs; Braille without a dot (U+2800), what stands for an object that did not
 * come along (U+FFFC), and what each font shows as it likes (private use). U+FFFD stays: people see
 * by it that a letter was lost.
 */
const EMOJI_OR_UNSEEN =
  /(\u{1F3F4}[\u{E0030}-\u{E007A}]+\u{E007F}|[#*0-9]\uFE0F?\u20E3|\p{Extended_Pictographic}(?:\p{Variation_Selector}|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}(?:\p{Variation_Selector}|\p{Emoji_Modifier})?)*)|[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2800\uFFFC\p{Noncharacter_Code_Point}]/gu

const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/

/** Nothing but spaces, marks without a letter, lost letters and what is not seen. */
const BLANK =
  /^[\s\p{Z}\p{M}\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\uFFFC\uFFFD]*$/u

/** Letters of other alphabets that are typed for ө, since they look like it. */
const barred: Readonly<Record<string, string>> = { ѳ: 'ө', ɵ: 'ө', Ѳ: 'Ө', Ɵ: 'Ө' }

const withKyrgyzLetters = (text: string): string =>
  text.replace(/[ѳɵѲƟ]/g, (letter) => barred[letter] ?? letter)

/** In a text that all locales share only words in Cyrillic can be Kyrgyz. */
const withKyrgyzWords = (text: string): string =>
  text.replace(/[\p{L}\p{M}]+/gu, (word) =>
    /\p{Script=Cyrillic}/u.test(word) ? withKyrgyzLetters(word) : word,
  )

/** Whether nobody sees anything of a text. */
export const isBlank = (text: string): boolean => BLANK.test(text)

/**
 * A part of a line without what nobody sees, in Unicode's composed form (NFC), in Kyrgyz with ө for
 * the letters that look like it. Tabs and line breaks become spaces.
 */
export function cleanPart(text: string, locale: Locale | null): string {
  const seen = text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(EMOJI_OR_UNSEEN, (_, emoji: string | undefined) => emoji ?? '')
    .normalize('NFC')
  if (locale === 'ky') return withKyrgyzLetters(seen)
  return locale === null ? withKyrgyzWords(seen) : seen
}

/**
 * A text as it is stored: each line cleaned, without spaces at its ends. One of which nothing is
 * seen is empty. Cleaning twice changes nothing more.
 */
export function cleanText(text: string, { locale, lines = false }: PlainText): string {
  const cleaned = lines
    ? text
        .split(LINE_BREAK)
        .map((line) => cleanPart(line, locale))
        .join('\n')
    : cleanPart(text, locale)
  return isBlank(cleaned) ? '' : cleaned.trim()
}
