import { KerbenError } from '#shared/errors/index.ts'

/** All of these are shown at the form's field of the file. */
const errors = [{ path: 'file' }]

/** 400: a document of an upload collection was sent without its file. */
export const fileMissing = () => new KerbenError({ code: 'file_missing', errors })

/** 400: the bytes are of no accepted kind, or not of the kind that was claimed. */
export const fileTypeRefused = (accepted: readonly string[]) =>
  new KerbenError({ code: 'file_type', errors, details: { accepted } })

/**
 * 400: the file contains content of another kind.
 * @param what in English
 */
export const foreignContentRefused = (what: string) =>
  new KerbenError({ code: 'file_content', errors, details: { what } })

/** 400: the file is damaged or incomplete. */
export const fileDamaged = () => new KerbenError({ code: 'file_damaged', errors })

/** 400: an animation of a kind that would stand still once it was stored. */
export const animationRefused = () => new KerbenError({ code: 'animation_refused', errors })

/** 400: a PDF that opens only with a password, or only for the people it was encrypted for. */
export const pdfLocked = () => new KerbenError({ code: 'pdf_locked', errors })

/** 400: a PDF without pages. */
export const pdfEmpty = () => new KerbenError({ code: 'pdf_empty', errors })

/** 400: a PDF whose pages are made by a program (XFA), which few readers can run. */
export const pdfDynamicForm = () => new KerbenError({ code: 'pdf_dynamic_form', errors })

/**
 * 413: a PDF with too many parts, or whose parts are too large when decompressed.
 * @param what the parts, in English
 */
export const pdfTooLarge = (what: string, most: number) =>
  new KerbenError({ code: 'pdf_too_large', errors, details: { what, most } })

/**
 * 413: too many pixels, all frames counted.
 * @param megapixels most megapixels for this kind, depth and number of channels
 */
export const tooManyPixels = (megapixels: number) =>
  new KerbenError({ code: 'too_many_pixels', errors, details: { megapixels } })

/** 422: the file took more memory or time than one file may. */
export const notProcessed = () => new KerbenError({ code: 'file_not_processed', errors })

/** 503: no process can be started to decode files. */
export const decodingBusy = () => new KerbenError({ code: 'decoding_busy', errors })

/** 503: too many uploads are under way. */
export const uploadsBusy = () => new KerbenError({ code: 'uploads_busy', errors })

/** 409: a stored file's bytes never change. */
export const fileImmutable = () => new KerbenError({ code: 'immutable', errors })
