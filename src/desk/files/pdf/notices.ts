import {
  type PdfDict,
  type PdfSource,
  type PdfValue,
  isDict,
  resolveName,
  resolveValue,
} from './value.ts'

/**
 * Things that somebody added to a PDF on purpose and that cleaning removes, so that the uploader is
 * told. A signature has to go, since it is valid for the original bytes only.
 */
export type PdfNotice = 'attachments' | 'comments' | 'signature'

const subtypes: Readonly<Record<string, PdfNotice>> = {
  '/FileAttachment': 'attachments',
  '/Text': 'comments',
}

function noticeOf(dict: PdfDict, source: PdfSource): PdfNotice | undefined {
  // ISO 32000-2, 12.8.1: the byte range that a signature covers
  if (Array.isArray(resolveValue(source, dict['/ByteRange']))) return 'signature'
  // 7.11.3: an embedded file
  if (isDict(resolveValue(source, dict['/EF']))) return 'attachments'
  const isAnnotation = Array.isArray(resolveValue(source, dict['/Rect']))
  return isAnnotation ? subtypes[resolveName(source, dict['/Subtype']) ?? ''] : undefined
}

/** The notices of a PDF, each once. */
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
