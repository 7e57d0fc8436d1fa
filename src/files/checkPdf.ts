import { fileDamaged, foreignContentRefused } from './errors.ts'

// ISO 32000-2, 7.5: the header is the first line, `%%EOF` the last.
const HEADER = /^%PDF-[12]\.\d[\r\n ]/
const END = /%%EOF[\r\n \0]{0,8}$/

/** Things of a PDF that are no page: files inside it, programs that it would start. */
const PARTS = /\/(EmbeddedFiles?|Launch)\b/

/**
 * Refuses a PDF that is damaged, has data behind its end, or carries files.
 * @throws KerbenError `file_damaged`, `file_content` (400)
 */
export function checkPdf(bytes: Buffer): void {
  const text = bytes.toString('latin1')
  if (!HEADER.test(text) || !text.includes('startxref')) throw fileDamaged()
  if (!END.test(text.slice(-32)))
    throw text.includes('%%EOF') ? foreignContentRefused('trailing data') : fileDamaged()
  if (PARTS.test(text)) throw foreignContentRefused('attached files')
}
