import { cleanImage } from './cleanImage.ts'
import { cleanPdf } from './cleanPdf.ts'
import { fileTooLarge, fileTypeRefused, foreignContentRefused } from './errors.ts'
import { foreignContent } from './foreignContent.ts'
import { type Kind, kindNames, kindOf, mimeTypes } from './kinds.ts'

/** Megabytes (of 1,048,576 bytes) that a file may have. */
export const MEGABYTES = 20

/** A file as it may be stored. */
export interface CleanFile {
  readonly data: Buffer
  readonly mimeType: string
  /** Without a dot. */
  readonly extension: string
  /** Pixels; null for what is no image. */
  readonly width: number | null
  readonly height: number | null
}

/** A file as it was sent. */
export interface SentFile {
  readonly data: Buffer
  /** What the sender says that it is. */
  readonly mimetype: string
}

const saidToBe = (mimetype: string): string => {
  const essence = mimetype.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  return essence === 'image/jpg' ? 'image/jpeg' : essence
}

/**
 * Checks what a file is by its bytes, and makes images anew.
 * @param accepted the kinds that may be stored
 * @throws KerbenError `file_type`, `file_content`, `file_damaged` (400), `file_too_large`,
 * `too_many_pixels` (413)
 */
export async function cleanFile(
  { data, mimetype }: SentFile,
  accepted: readonly Kind[],
): Promise<CleanFile> {
  if (data.length > MEGABYTES * 1024 * 1024) throw fileTooLarge(MEGABYTES)
  const kind = kindOf(data)
  if (!kind || !accepted.includes(kind) || saidToBe(mimetype) !== kindNames[kind].mimeType)
    throw fileTypeRefused(mimeTypes(accepted))
  const foreign = foreignContent(data)
  if (foreign) throw foreignContentRefused(foreign)
  if (kind !== 'pdf') return { ...kindNames[kind], ...(await cleanImage(data, kind)) }
  return { ...kindNames[kind], data: cleanPdf(data), width: null, height: null }
}
