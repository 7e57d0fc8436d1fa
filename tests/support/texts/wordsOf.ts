/** The words of a text in lower case, those with a hyphen whole. */
export const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []
