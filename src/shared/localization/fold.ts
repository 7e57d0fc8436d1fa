import { cleanPart } from './plainText.ts'

const folded: Record<string, string> = { ё: 'е', ө: 'о', ү: 'у', ң: 'н' }

/**
 * Folds a text for searching; to be used on the stored text and on what a person types, since
 * Kyrgyz is often typed on a Russian keyboard.
 * @returns lower case, ё ө ү ң as е о у н, without stress marks, words joined by single spaces
 */
export function searchFold(text: string): string {
  return (
    cleanPart(text, null)
      .toLowerCase()
      .replace(/[ёөүң]/g, (letter) => folded[letter] ?? letter)
      // Stress marks (за́мок) are inside words, not between them.
      .replace(/[\u0300\u0301]/g, '')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
  )
}
