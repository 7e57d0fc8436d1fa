import { headingTags } from './allowed.ts'

type HeadingTag = (typeof headingTags)[number]

const levelOf = (tag: string): number => Number(tag.slice(1))
const [first, last] = [
  levelOf(headingTags[0]),
  levelOf(headingTags[headingTags.length - 1] ?? 'h4'),
]

/**
 * Fits the headings of a text into the levels that rich text has, keeping their order: where the
 * text begins above them (`h1`) or goes below, its levels are counted off from the first that is
 * free, without gaps; only what is left over at the end shares the last. A text that fits stays as
 * it is.
 * @param levels the levels of all headings of the text, 1 for `h1`, in any order
 * @returns the tag of each of these levels
 */
export function fittedHeadings(levels: Iterable<number>): ReadonlyMap<number, HeadingTag> {
  const used = [...new Set(levels)].sort((one, other) => one - other)
  const fits = used.every((level) => level >= first && level <= last)
  const start = Math.max(first, Math.min(used[0] ?? first, last - used.length + 1))
  const place = (level: number, index: number) => (fits ? level : Math.min(start + index, last))
  return new Map(
    used.map((level, index) => [level, headingTags[place(level, index) - first] ?? 'h4']),
  )
}
