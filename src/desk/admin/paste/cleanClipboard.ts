import type { PastedImage } from './reading/blocks.ts'
import { type PastedText, leavesWordsOut } from './reading/readPaste.ts'
import { writePaste } from './writePaste.ts'

/** What the editor is given in the place of a clipboard; nothing is pasted where both are empty. */
export interface CleanClipboard {
  readonly html: string
  readonly words: string
}

/**
 * Decides what the editor is given of pasted HTML. The editor takes the words wherever it has no
 * HTML or cannot read it, so a clipboard's plain text, which has deleted and struck-out words too,
 * comes along only beside HTML of which nothing was left out: for a link onto selected words.
 * @param placeholders the ids of the images to come
 * @param words the clipboard's plain text
 */
export function cleanClipboard(
  pasted: PastedText,
  placeholders: ReadonlyMap<PastedImage, string>,
  words: string,
): CleanClipboard {
  const html = writePaste(pasted, placeholders)
  return { html, words: html === '' || leavesWordsOut(pasted) ? '' : words }
}
