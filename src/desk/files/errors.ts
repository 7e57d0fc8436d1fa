import { KerbenError } from '#shared/errors/index.ts'

const refusal = (code: string, status: number, message: string, rule: string) =>
  new KerbenError({ code, status, message, details: { path: 'file', rule } })

/** 400: a document of this collection is its file, and none was sent. */
export const fileMissing = () =>
  refusal('file_missing', 400, 'Send the file itself, as “file”.', 'required')

/** 400: the bytes are of no accepted kind, or not of the kind that they were sent as. */
export const fileTypeRefused = (accepted: readonly string[]) =>
  refusal(
    'file_type',
    400,
    `The file is not what it is said to be, or of a kind that is not accepted. Accepted: ${accepted.join(', ')}.`,
    'type',
  )

/** 400: the file carries a second one of another kind. */
export const foreignContentRefused = (what: string) =>
  refusal('file_content', 400, `The file carries something else in it: ${what}.`, what)

/** 400: the file cannot be read to its end. */
export const fileDamaged = () =>
  refusal('file_damaged', 400, 'The file is damaged: it cannot be read to its end.', 'readable')

/** 400: a PDF that opens with a password only, or in the hands of whom it was encrypted for. */
export const pdfLocked = () =>
  refusal(
    'pdf_locked',
    400,
    'The PDF is protected by a password. Save it without one, and upload it again.',
    'no password',
  )

/** 400: a PDF without pages. */
export const pdfEmpty = () =>
  refusal('pdf_empty', 400, 'The PDF has no pages.', 'at least one page')

/** 400: a PDF whose pages are made by a program (XFA), which few readers can run. */
export const pdfDynamicForm = () =>
  refusal(
    'pdf_dynamic_form',
    400,
    'The PDF is a dynamic form (XFA), which most readers cannot open. Print it to a PDF, and upload that.',
    'no XFA',
  )

/**
 * 413: a PDF of more parts than a document has, or whose parts unfold to more than a device holds.
 * @param what the parts, in English
 */
export const pdfTooLarge = (what: string, most: number) =>
  refusal(
    'pdf_too_large',
    413,
    `The PDF is too large inside: it has more than ${String(most)} ${what}. Split it, or save it with smaller pictures.`,
    `at most ${String(most)} ${what}`,
  )

/** 413: too many bytes. */
export const fileTooLarge = (megabytes: number) =>
  refusal(
    'file_too_large',
    413,
    `The file is larger than ${String(megabytes)} MB.`,
    `at most ${String(megabytes)} MB`,
  )

/**
 * 413: too many pixels, all frames counted.
 * @param megapixels that an image of this kind, depth and number of channels may have
 */
export const tooManyPixels = (megapixels: number) =>
  new KerbenError({
    code: 'too_many_pixels',
    status: 413,
    message: `The image is too large: one of this kind may have at most ${String(megapixels)} megapixels, all its frames together. Make it smaller, and send it again.`,
    details: { path: 'file', rule: `at most ${String(megapixels)} megapixels`, megapixels },
  })

/** 422: the file took more memory or time than one file may. */
export const notProcessed = () =>
  refusal(
    'file_not_processed',
    422,
    'The file is too large to process: it takes too much memory or time. Make it smaller, or save it anew, and send it again.',
    'processable',
  )

/** 503: no process can be started to decode files. */
export const decodingBusy = () =>
  new KerbenError({
    code: 'decoding_busy',
    status: 503,
    message: 'Files cannot be processed now: nothing was saved. Try again in a while.',
    details: { path: 'file' },
  })

/** 503: as many files as are taken at once are on their way. */
export const uploadsBusy = () =>
  new KerbenError({
    code: 'uploads_busy',
    status: 503,
    message: 'Too many files are being uploaded now: yours was not saved. Try again in a minute.',
    details: { path: 'file' },
  })

/** 409: a stored file's bytes never change. */
export const fileImmutable = () =>
  new KerbenError({
    code: 'immutable',
    status: 409,
    message: 'The bytes of a stored file never change: upload a new one.',
    details: { path: 'file' },
  })
