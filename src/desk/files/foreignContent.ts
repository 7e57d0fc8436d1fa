// A ZIP's directory ends the file: 22 bytes, and a comment of at most 65,535 (APPNOTE 4.3.16).
const ZIP_TAIL = 22 + 65_535
const ZIP_END = 'PK\x05\x06'

const MARKUP = /<!doctype\s+html|<(?:html|script|iframe|svg)[\s>/]/i

/**
 * Content of another kind inside a file: markup that a browser could run, or an archive that a ZIP
 * reader would find. Images and PDF files need neither.
 * @returns null for neither
 */
export function foreignContent(bytes: Uint8Array): 'markup' | 'archive' | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (MARKUP.test(text)) return 'markup'
  return text.slice(-ZIP_TAIL).includes(ZIP_END) ? 'archive' : null
}
