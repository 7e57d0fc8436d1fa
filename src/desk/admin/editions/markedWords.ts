import { diffWords } from 'diff'

import type { Locale } from '#shared/localization/index.ts'

/** A part of two compared texts: in both of them, or in one only. */
export interface MarkedWords {
  readonly kind: 'added' | 'removed' | 'same'
  readonly text: string
}

/** Unchanged words that are shown on each side of a difference. */
const CONTEXT = 10

/** With more changed words than this, the text counts as replaced: comparing would take seconds. */
const REWRITTEN = 600

/** Shortens unchanged text far from a difference to “…”. */
function folded(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.split(/(?<=\s)(?=\S)/)
  const head = isFirst ? 0 : CONTEXT
  const tail = isLast ? 0 : CONTEXT
  if (words.length <= head + tail + 1) return text
  const end = tail === 0 ? '' : words.slice(-tail).join('')
  return `${words.slice(0, head).join('')}… ${end}`
}

/**
 * Compares two texts word by word, so that a changed word in a long text is easy to see.
 * Differences in white space alone are ignored.
 * @param locale whose rules split the texts into words
 * @returns the parts in reading order; of a replacement, the old part first
 */
export function markedWords(before: string, after: string, locale: Locale): MarkedWords[] {
  const found = diffWords(before, after, {
    intlSegmenter: new Intl.Segmenter(locale, { granularity: 'word' }),
    maxEditLength: REWRITTEN,
  })
  if (!found)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  return found.map(({ added, removed, value }, index) =>
    added || removed
      ? { kind: added ? 'added' : 'removed', text: value }
      : { kind: 'same', text: folded(value, index === 0, index === found.length - 1) },
  )
}
