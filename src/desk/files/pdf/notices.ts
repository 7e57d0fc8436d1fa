import {
  type PdfDict,
  type PdfSource,
  type PdfValue,
  isDict,
  resolveName,
  resolveValue,
} from './value.ts'

/**
 * What a PDF loses by being made anew that somebody gave it on purpose, so that who uploads it is
 * told: a signature vouches for the bytes as they were.
 */
export type PdfNotice = 'attachments' | 'comments' | 'signature'

const subtypes: Readonly<Record<string, PdfNotice>> = {
  '/FileAttachment': 'attachments',
  '/Text': 'comments',
}

function noticeOf(dict: PdfDict, source: PdfSource): PdfNotice | undefined {
  // ISO 32000-2, 12.8.1: what a signature covers
  if (Array.isArray(resolveValue(source, dict['/ByteRange']))) return 'signature'
  // 7.11.3: a file that stands in the file
  if (isDict(resolveValue(source, dict['/EF']))) return 'attachments'
  const isAnnotation = Array.isArray(resolveValue(source, dict['/Rect']))
  return isAnnotation ? subtypes[resolveName(source, dict['/Subtype']) ?? ''] : undefined
}

/** What the uploader is told of a PDF: each thing once. */
export function noticesOf(source: PdfSource): PdfNotice[] {
  const found = new Set<PdfNotice>()
  const look = (value: PdfValue): void => {
    if (Array.isArray(value)) value.forEach(look)
    if (!isDict(value)) return
    const notice = noticeOf(value, source)
    if (notice) found.add(notice)
    Object.values(value).forEach(look)
  }
  for (const object of source.objects.values()) if ('value' in object) look(object.value)
  return [...found].sort()
}
