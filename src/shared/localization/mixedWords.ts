/** Latin letters that look like Cyrillic ones, and the other way round. */
const LATIN = /^[aceijkopsxyABCEHIJKMOPSTXY]+$/
const CYRILLIC = /^[асеіјкорѕхуАВСЕНІЈКМОРЅТХУҮ]+$/

/** Greek letters that look like Latin ones. */
const GREEK = /[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορυχ]/gu

/** `0` and `3` for О and З: alone before a word in Cyrillic, behind a letter of it, or inside. */
const DIGIT = /^0(?=\p{Script=Cyrillic})|(?<=(?=\p{Script=Cyrillic})\p{Ll})[03](?!\p{Nd})/gu

/** An acronym with an ending: `IOMдун`. */
const WITH_ENDING = /^(?:(?=\p{Script=Latin})\p{Lu}){2,}(?:(?=\p{Script=Cyrillic})\p{Ll})+$/u

/** A word of letters of two alphabets. */
export interface MixedWord {
  readonly word: string
  /** Those that look like letters of the word's own alphabet, each once. */
  readonly letters: readonly string[]
}

const lettersOf = (word: string, script: RegExp): string[] => [...new Set(word.match(script) ?? [])]

/** Letters and digits of a word that stand for letters of its own alphabet. */
function lookAlikes(word: string): readonly string[] {
  const latin = lettersOf(word, /\p{Script=Latin}/gu)
  const cyrillic = lettersOf(word, /\p{Script=Cyrillic}/gu)
  if (cyrillic.length > 0) {
    const greek = lettersOf(word, /\p{Script=Greek}/gu)
    if (greek.length > 0) return greek
    if (latin.length === 0) return lettersOf(word, DIGIT)
  }
  if (latin.length === 0 || WITH_ENDING.test(word)) return []
  if (cyrillic.length === 0) return lettersOf(word, GREEK)
  if (LATIN.test(latin.join(''))) return latin
  return CYRILLIC.test(cyrillic.join('')) ? cyrillic : []
}

/**
 * Words in which letters of one alphabet stand for those of the other, such as a Latin `c` in a
 * Cyrillic word: nobody sees it, and no search finds the word. So do Greek letters, and the digits 0
 * and 3. A word with letters that look like none of the other alphabet's is mixed on purpose:
 * `HTMLди`.
 */
export function mixedWords(text: string): MixedWord[] {
  const found = new Map<string, MixedWord>()
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{Nd}]+/gu)) {
    const letters = lookAlikes(word)
    if (letters.length > 0) found.set(word, { word, letters })
  }
  return [...found.values()]
}
