import { fileTooLarge } from '#shared/errors/index.ts'
import { cleanImage } from './cleanImage.ts'
import { type PdfNotice, cleanPdf } from './cleanPdf.ts'
import { fileTypeRefused, foreignContentRefused } from './errors.ts'
import { foreignContent } from './foreignContent.ts'
import { kindOf } from './kindOf.ts'
import { type Kind, kindNames, mimeTypes } from './kinds.ts'

/** Most bytes of a file. */
export const MOST_BYTES = 20 * 1024 * 1024

/** A cleaned file, ready to be stored. */
export interface CleanFile {
  readonly data: Buffer
  readonly mimeType: string
  /** Without a dot. */
  readonly extension: string
  /** Pixels; null for a file that is not an image. */
  readonly width: number | null
  readonly height: number | null
  /** What cleaning removed that the author may have wanted to keep. */
  readonly notices: readonly PdfNotice[]
}

/** A file as it was sent. */
export interface SentFile {
  readonly data: Buffer
  /** The media type that the sender claims. */
  readonly mimetype: string
}

/** Other names of kinds, as some programs send them. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['image/jpg', kindNames.jpeg.mimeType],
  ['image/apng', kindNames.png.mimeType],
  ['image/avif-sequence', kindNames.avif.mimeType],
])

const saidToBe = (mimetype: string): string => {
  const essence = mimetype.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  return otherNames.get(essence) ?? essence
}

async function cleanPdfFile(sent: Buffer): Promise<CleanFile> {
  const { bytes, notices } = await cleanPdf(sent)
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // cleaning has removed what surrounded the PDF, so anything found now is inside the document
  // itself
  const foreign = foreignContent(data)
  if (foreign) throw foreignContentRefused(foreign)
  return { ...kindNames.pdf, data, width: null, height: null, notices }
}

/**
 * Checks what a file is by its bytes, and makes images and PDF files anew.
 * @param accepted the kinds that may be stored
 * @throws KerbenError `file_type`, `file_content`, `file_damaged`, `animation_refused`,
 * `pdf_locked`, `pdf_empty`, `pdf_dynamic_form` (400), `file_too_large`, `too_many_pixels`, `pdf_too_large` (413)
 */
export async function cleanFile(
  { data, mimetype }: SentFile,
  accepted: readonly Kind[],
): Promise<CleanFile> {
  if (data.length > MOST_BYTES) throw fileTooLarge(MOST_BYTES)
  const kind = await kindOf(data)
  if (!kind || !accepted.includes(kind) || saidToBe(mimetype) !== kindNames[kind].mimeType)
    throw fileTypeRefused(mimeTypes(accepted))
  if (kind === 'pdf') return cleanPdfFile(data)
  const foreign = foreignContent(data)
  if (foreign) throw foreignContentRefused(foreign)
  return { ...kindNames[kind], ...(await cleanImage(data, kind)), notices: [] }
}
