/** A part of a text, by its first character and the one after its last. */
export type Span = readonly [start: number, end: number]

/** A part without the white space and the punctuation around it. */
export function trimmed(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end)
  const before = /^[\s(«"“„,;:.]*/u.exec(words)?.[0].length ?? 0
  const after = /[\s)»"”,;:.!?]*$/u.exec(words)?.[0].length ?? 0
  return before + after < words.length ? [start + before, end - after] : [start, end]
}

/** A part with the rest of the words that it begins and ends in. */
export function wholeWords(text: string, span: Span): Span {
  const [start, end] = trimmed(text, span)
  const before = /\S*$/u.exec(text.slice(0, start))?.[0].length ?? 0
  const after = /^\S*/u.exec(text.slice(end))?.[0].length ?? 0
  return [start - before, end + after]
}

/** Words that may be a part of an address, beside one that is: names and numbers. */
const NAME_OR_NUMBER = /^[«"“„(]?[\p{Lu}\d№]/u

/**
 * Whole words with those of their sentence beside them that belong to the same name: a single word
 * with its neighbours, whatever they are, several words with names and numbers.
 */
export function withNeighbours(text: string, [start, end]: Span): Span {
  const isSingle = !/\s/.test(text.slice(start, end).trim())
  const [, before = ''] = /(\S+)\s$/u.exec(text.slice(0, start)) ?? []
  const [, after = ''] = /^\s(\S+)/u.exec(text.slice(end)) ?? []
  const takesBefore = !/[,;:.!?]$/.test(before) && (isSingle || NAME_OR_NUMBER.test(before))
  const stops = /[,;:.!?]$/.test(text.slice(start, end))
  const takesAfter = stops ? /^[№\d]/.test(after) : isSingle || NAME_OR_NUMBER.test(after)
  return [
    before && takesBefore ? start - before.length - 1 : start,
    after && takesAfter ? end + after.length + 1 : end,
  ]
}
