/** Latin letters that look like Cyrillic ones, and the other way round. */
const LATIN = /^[aceijkopsxyABCEHIJKMOPSTXY]+$/
const CYRILLIC = /^[асеіјкорѕхуАВСЕНІЈКМОРЅТХУҮ]+$/

/** A word of letters of two alphabets. */
export interface MixedWord {
  readonly word: string
  /** Those that look like letters of the word's own alphabet, each once. */
  readonly letters: readonly string[]
}

const lettersOf = (word: string, script: RegExp): string[] => [...new Set(word.match(script) ?? [])]

/**
 * Words in which letters of one alphabet stand for those of the other, such as a Latin `c` in a
 * Cyrillic word: nobody sees it, and no search finds the word. A word with letters that look like
 * none of the other alphabet's is mixed on purpose: `HTMLди`.
 */
export function mixedWords(text: string): MixedWord[] {
  const found = new Map<string, MixedWord>()
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const latin = lettersOf(word, /\p{Script=Latin}/gu)
    const cyrillic = lettersOf(word, /\p{Script=Cyrillic}/gu)
    if (latin.length === 0 || cyrillic.length === 0) continue
    if (LATIN.test(latin.join(''))) found.set(word, { word, letters: latin })
    else if (CYRILLIC.test(cyrillic.join(''))) found.set(word, { word, letters: cyrillic })
  }
  return [...found.values()]
}
