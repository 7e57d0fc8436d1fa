import type { PastedImage } from './blocks.ts'

/** What is found beside the text. */
export interface Found {
  readonly images: PastedImage[]
  readonly struckOut: string[]
  /** Whether there were words that are deleted or hidden. */
  hidden: boolean
  nestedTables: number
  /** Headings and quotes within an item or a quote, of which only the words are left. */
  flattened: number
  /** Lists that begin below 0, count backwards or have numbers that are none. */
  renumbered: number
  /** Whether any element had lines of its own. */
  ownLine: boolean
}

/** What is found before anything is read. */
export const nothingFound = (): Found => ({
  images: [],
  struckOut: [],
  hidden: false,
  nestedTables: 0,
  flattened: 0,
  renumbered: 0,
  ownLine: false,
})
