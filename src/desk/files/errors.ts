import { KerbenError } from '#shared/errors/index.ts'

/** The form's field of the file, at which each of these is said. */
const errors = [{ path: 'file' }]

/** 400: a document of this collection is its file, and none was sent. */
export const fileMissing = () => new KerbenError({ code: 'file_missing', errors })

/** 400: the bytes are of no accepted kind, or not of the kind that they were sent as. */
export const fileTypeRefused = (accepted: readonly string[]) =>
  new KerbenError({ code: 'file_type', errors, details: { accepted } })

/**
 * 400: the file carries a second one of another kind.
 * @param what in English
 */
export const foreignContentRefused = (what: string) =>
  new KerbenError({ code: 'file_content', errors, details: { what } })

/** 400: the file cannot be read to its end. */
export const fileDamaged = () => new KerbenError({ code: 'file_damaged', errors })

/** 400: a PDF that opens with a password only, or in the hands of whom it was encrypted for. */
export const pdfLocked = () => new KerbenError({ code: 'pdf_locked', errors })

/** 400: a PDF without pages. */
export const pdfEmpty = () => new KerbenError({ code: 'pdf_empty', errors })

/** 400: a PDF whose pages are made by a program (XFA), which few readers can run. */
export const pdfDynamicForm = () => new KerbenError({ code: 'pdf_dynamic_form', errors })

/**
 * 413: a PDF of more parts than a document has, or whose parts unfold to more than a device holds.
 * @param what the parts, in English
 */
export const pdfTooLarge = (what: string, most: number) =>
  new KerbenError({ code: 'pdf_too_large', errors, details: { what, most } })

/**
 * 413: too many pixels, all frames counted.
 * @param megapixels that an image of this kind, depth and number of channels may have
 */
export const tooManyPixels = (megapixels: number) =>
  new KerbenError({ code: 'too_many_pixels', errors, details: { megapixels } })

/** 422: the file took more memory or time than one file may. */
export const notProcessed = () => new KerbenError({ code: 'file_not_processed', errors })

/** 503: no process can be started to decode files. */
export const decodingBusy = () => new KerbenError({ code: 'decoding_busy', errors })

/** 503: as many files as are taken at once are on their way. */
export const uploadsBusy = () => new KerbenError({ code: 'uploads_busy', errors })

/** 409: a stored file's bytes never change. */
export const fileImmutable = () => new KerbenError({ code: 'immutable', errors })
