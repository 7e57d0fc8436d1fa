import type { Block, PastedImage } from './blocks.ts'
import { BlockReader } from './blockReader.ts'
import { inOneLine } from './domNodes.ts'
import { nothingFound } from './found.ts'
import { readStyles } from './pastedStyles.ts'
import { removeNotes } from './removeNotes.ts'

/** The content of a clipboard, and what of it rich text cannot hold. */
export interface PastedText {
  readonly blocks: readonly Block[]
  /** Whether it is a piece of a line, to be pasted into one. */
  readonly inLine: boolean
  /** All images and drawings in reading order, also those that are nowhere in `blocks`. */
  readonly images: readonly PastedImage[]
  /** Tables that stood within another; their text is in its cells. */
  readonly nestedTables: number
  /** Headings and quotes within items and quotes, which have become lines of them. */
  readonly flattened: number
  /** Lists and items whose own numbers cannot be kept. */
  readonly renumbered: number
  /** Footnotes, endnotes and comments. */
  readonly notes: number
  /** Words that were struck out by their author, not by who tracks changes. */
  readonly struckOut: readonly string[]
  /** Whether there were words that are deleted or hidden. */
  readonly hidden: boolean
  /** Whether the program puts a picture of all that was copied beside it: Excel, PowerPoint, OneNote. */
  readonly pictured: boolean
}

/**
 * Reads the HTML of a clipboard, whatever program wrote it, as text that rich text can hold: the
 * lists of Word, LibreOffice and Google Docs are lists, nothing deleted or hidden comes back.
 * @param document the parsed clipboard; it is changed
 */
export function readPaste(document: Document): PastedText {
  const pictured = /OneNote|Excel|PowerPoint/i.test(
    [...document.querySelectorAll('meta')].map((one) => one.getAttribute('content')).join(' '),
  )
  const styles = readStyles(document)
  const notes = removeNotes(document, styles)
  const reader = new BlockReader(styles)
  const blocks = reader.read(document.body)
  const { found } = reader
  const [only] = blocks
  return {
    ...found,
    blocks,
    inLine: blocks.length === 1 && only?.type === 'paragraph' && !found.ownLine,
    notes,
    struckOut: found.struckOut.map(inOneLine).filter((words) => words !== ''),
    pictured,
  }
}

/** What is read of a clipboard without HTML. */
export const nothingRead: PastedText = {
  ...nothingFound(),
  blocks: [],
  inLine: false,
  notes: 0,
  pictured: false,
}

/** Whether words of a clipboard are not to be pasted; its plain text has them too. */
export const leavesWordsOut = ({ notes, struckOut, hidden }: PastedText): boolean =>
  notes > 0 || struckOut.length > 0 || hidden

/** Whether there was nothing to read in the HTML of a clipboard, not even what is left out. */
export const holdsNothing = (pasted: PastedText): boolean =>
  pasted.blocks.length === 0 && pasted.images.length === 0 && !leavesWordsOut(pasted)
