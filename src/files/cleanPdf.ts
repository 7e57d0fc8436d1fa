import { fileDamaged, foreignContentRefused } from './errors.ts'

// Nothing here can make a PDF anew, so it is looked through: what it must not carry is refused, and
// what photos in it tell of their place is blanked where it stands.

// ISO 32000-2, 7.5: the header is the first line, `%%EOF` the last.
const HEADER = /^%PDF-[12]\.\d[\r\n ]/
const END = /%%EOF[\r\n \0]{0,8}$/

/** Names of files inside the file, of programs that it would start, and of encryption, which hides both. */
const PARTS = /\/(?:EmbeddedFiles?|Launch|Encrypt)(?![A-Za-z])/

/** A name may write any of its letters as `#` and their code (7.3.5). */
const readable = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

const EXIF = Buffer.from('Exif\0\0', 'latin1')

/** A copy in which the EXIF segments of JPEG images are zeroes, so that every offset still holds. */
function withoutExif(bytes: Buffer): Buffer {
  const clean = Buffer.from(bytes)
  for (let at = clean.indexOf(EXIF); at >= 0; at = clean.indexOf(EXIF, at + 1)) {
    // the segment's marker, FF E1, and its length stand before
    const isSegment = at >= 4 && clean[at - 4] === 0xff && clean[at - 3] === 0xe1
    if (isSegment)
      clean.fill(0, at + EXIF.length, Math.min(clean.length, at - 2 + clean.readUInt16BE(at - 2)))
  }
  return clean
}

/**
 * Refuses a PDF that is damaged, encrypted, has data behind its end, or carries files.
 * @returns its bytes, without the EXIF of photos in it
 * @throws KerbenError `file_damaged`, `file_content` (400)
 */
export function cleanPdf(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1')
  if (!HEADER.test(text) || !text.includes('startxref')) throw fileDamaged()
  if (!END.test(text.slice(-32)))
    throw text.includes('%%EOF') ? foreignContentRefused('trailing data') : fileDamaged()
  if (PARTS.test(readable(text)))
    throw foreignContentRefused('attached files, programs or a password')
  return withoutExif(bytes)
}
