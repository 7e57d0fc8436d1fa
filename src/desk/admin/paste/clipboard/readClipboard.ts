import type { PastedImage } from '../reading/blocks.ts'
import {
  type PastedText,
  holdsNothing,
  leavesWordsOut,
  nothingRead,
  readPaste,
} from '../reading/readPaste.ts'
import { imageFiles } from './imageFiles.ts'
import { rtfText } from './rtfText.ts'

/** A clipboard as it is to be pasted: text with files for its images, or words alone. */
export type Clipboard =
  | { readonly pasted: PastedText; readonly files: ReadonlyMap<PastedImage, File> }
  | { readonly pasted: PastedText; readonly words: string }

/**
 * Reads what a person pastes, by the best that the clipboard has: HTML, files, RTF.
 * @returns null for plain text, which the editor reads by itself
 */
export function readClipboard(data: DataTransfer): Clipboard | null {
  const [html, rtf] = [data.getData('text/html'), data.getData('text/rtf')]
  const attached = { files: [...data.files], rtf }
  const document = new DOMParser().parseFromString(html, 'text/html')
  const pasted = readPaste(document)
  if (!holdsNothing(pasted)) return { pasted, files: imageFiles(pasted, attached) }
  if (attached.files.length > 0) return ofFiles(attached.files)
  const words = data.getData('text/plain')
  return ofRtf(rtf, words) ?? (html === '' ? null : { pasted, words })
}

/** RTF, if it is alone or marks words that do not come back, which plain text does not tell. */
function ofRtf(rtf: string, words: string): Clipboard | null {
  if (rtf === '') return null
  const { words: read, struckOut, hidden } = rtfText(rtf)
  const pasted = { ...nothingRead, struckOut, hidden }
  return words === '' || leavesWordsOut(pasted) ? { pasted, words: read } : null
}

function ofFiles(given: readonly File[]): Clipboard {
  const files = new Map(given.map((file) => [{ name: file.name, alt: '', src: '' }, file]))
  const images = [...files.keys()]
  const blocks = images.map((image) => ({ type: 'image' as const, image }))
  return { pasted: { ...nothingRead, images, blocks }, files }
}
