import { patterns } from './identifyingPatterns.ts'
import { holdsPhone } from './identifyingPhones.ts'

/**
 * Details in a text that could show where a place is, or how to reach the people who work there.
 */
export const identifyingDetailKinds = ['phone', 'coordinates', 'mapLink', 'street'] as const
/** One of `identifyingDetailKinds`. */
export type IdentifyingDetailKind = (typeof identifyingDetailKinds)[number]

/**
 * Undoes ways to hide details from a search: full-width digits become plain ones, invisible
 * characters are removed, all white space becomes a space, and words in capitals are capitalized.
 * Case otherwise stays, since it distinguishes names from other words.
 */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\u0301|[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(
      /(?<![\p{L}\d+])\p{Lu}{4,}(?![\p{L}\d+])/gu,
      (word) => word.slice(0, 1) + word.slice(1).toLowerCase(),
    )

/**
 * The details that a free text about a shelter or a survivor reveals, in Kyrgyz, Russian or
 * English: phone numbers, coordinates, map links, street names and house numbers. Years, dates,
 * sums and opening hours do not count. It finds patterns only; other hints have to be found by
 * people.
 * @returns each kind once, in the order of `identifyingDetailKinds`; empty for a text without any
 */
export function identifyingDetails(text: string): IdentifyingDetailKind[] {
  const words = plain(text)
  return identifyingDetailKinds.filter((kind) =>
    kind === 'phone' ? holdsPhone(words) : patterns[kind].some((pattern) => pattern.test(words)),
  )
}
