import type { PastedImage } from '../reading/blocks.ts'
import { type PastedText, readPaste } from '../reading/readPaste.ts'
import { imageFiles } from './imageFiles.ts'
import { rtfText } from './rtfText.ts'

/** A clipboard as it is to be pasted: text with files for its images, or words alone. */
export type Clipboard =
  | { readonly pasted: PastedText; readonly files: ReadonlyMap<PastedImage, File> }
  | { readonly words: string }

/**
 * Reads what a person pastes, by the best that the clipboard has: HTML, files, RTF.
 * @returns null for plain text, which the editor reads by itself
 */
export function readClipboard(data: DataTransfer): Clipboard | null {
  const [html, rtf] = [data.getData('text/html'), data.getData('text/rtf')]
  const attached = { files: [...data.files], rtf }
  const document = new DOMParser().parseFromString(html, 'text/html')
  const hasHtml =
    /\S/.test(document.body.textContent ?? '') || document.querySelector('img') !== null
  if (hasHtml) {
    const pasted = readPaste(document)
    return { pasted, files: imageFiles(pasted, attached) }
  }
  if (attached.files.length > 0) return ofFiles(attached.files)
  const isRtfAlone = data.getData('text/plain') === '' && rtf !== ''
  return isRtfAlone ? { words: rtfText(rtf) } : null
}

function ofFiles(given: readonly File[]): Clipboard {
  const files = new Map(given.map((file) => [{ name: file.name, alt: '', src: '' }, file]))
  const images = [...files.keys()]
  const blocks = images.map((image) => ({ type: 'image' as const, image }))
  const nothing = { nestedTables: 0, notes: 0, struckOut: [], pictured: false, inLine: false }
  return { pasted: { ...nothing, images, blocks }, files }
}
