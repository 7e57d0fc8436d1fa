import { patterns } from './identifyingPatterns.ts'
import { holdsPhone } from './identifyingPhones.ts'

/** What a text can give away about where a place is or how to reach who works there. */
export const identifyingDetailKinds = ['phone', 'coordinates', 'mapLink', 'street'] as const
/** One of `identifyingDetailKinds`. */
export type IdentifyingDetailKind = (typeof identifyingDetailKinds)[number]

/**
 * Makes what hides from a search visible: full-width digits become plain ones, invisible characters
 * go, every space is one, and words in capitals become names. Case is kept: it tells a name from a word.
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
 * What a free text about a shelter or a survivor gives away, in Kyrgyz, Russian or English: phone
 * numbers, coordinates, map links, street names and house numbers. Years, dates, sums and opening
 * hours are none of these. It reads forms, not places: what only looks harmless is for people to see.
 * @returns each kind once, in the order of `identifyingDetailKinds`; empty for a text that gives nothing away
 */
export function identifyingDetails(text: string): IdentifyingDetailKind[] {
  const words = plain(text)
  return identifyingDetailKinds.filter((kind) =>
    kind === 'phone' ? holdsPhone(words) : patterns[kind].some((pattern) => pattern.test(words)),
  )
}
