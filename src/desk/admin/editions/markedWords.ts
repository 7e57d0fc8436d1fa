import { diffWords } from 'diff'

import type { Locale } from '#shared/localization/index.ts'

/** A stretch of two texts put side by side: what both have, or one of them alone. */
export interface MarkedWords {
  readonly kind: 'added' | 'removed' | 'same'
  readonly text: string
}

/** Words of shared text that are shown on each side of a difference. */
const CONTEXT = 10

/** Words put in and taken out from which on a text is a new one: comparing would take seconds. */
const REWRITTEN = 600

/** Shared text, of which what is far from a difference is left out with “…”. */
function folded(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.split(/(?<=\s)(?=\S)/)
  const head = isFirst ? 0 : CONTEXT
  const tail = isLast ? 0 : CONTEXT
  if (words.length <= head + tail + 1) return text
  const end = tail === 0 ? '' : words.slice(-tail).join('')
  return `${words.slice(0, head).join('')}… ${end}`
}

/**
 * Compares two texts word by word, so that a changed word in a long text is seen at once. Blanks
 * alone make no difference.
 * @param locale of the texts, by whose rules they fall into words
 * @returns stretches in the order of reading, where something was replaced the old one first
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
