import { searchFold } from '#shared/localization/index.ts'

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* textsIn(part)
}

/**
 * The texts of a document as one folded text to search in.
 * @param values texts, lists of texts, or texts by locale; what is no text is passed over
 * @returns the words in lower case, each text once
 */
export const foldedText = (values: Iterable<unknown>): string => {
  const folded = [...values].flatMap((value) => [...textsIn(value)].map(searchFold))
  return [...new Set(folded)].filter((text) => text !== '').join(' ')
}
