/**
 * A value of a PDF as qpdf writes it in JSON (its manual, "qpdf JSON", version 2): a name begins
 * with `/` (or `n:/`, where it is no UTF-8), a text with `u:`, bytes with `b:` in hexadecimal, and a
 * reference is `12 0 R`.
 */
export type PdfValue = null | boolean | number | string | PdfValue[] | PdfDict

/** A dictionary, by names. */
export interface PdfDict {
  [name: string]: PdfValue
}

/** A stream of the file; its bytes are still encoded as `/Filter` says. */
export interface PdfStream {
  readonly dict: PdfDict
  readonly data: Uint8Array
}

/** An object: a stream, or a value of any other kind. */
export type PdfObject = { readonly stream: PdfStream } | { readonly value: PdfValue }

/** A whole file. Its objects are keyed by reference, `12 0 R`. */
export interface PdfSource {
  readonly version: string
  readonly trailer: PdfDict
  readonly objects: ReadonlyMap<string, PdfObject>
}

/** Whether a value is a reference. */
export const isReference = (value: PdfValue | undefined): value is string =>
  typeof value === 'string' && /^\d+ \d+ R$/.test(value)

/** Whether a value is a name. */
export const isName = (value: PdfValue | undefined): value is string =>
  typeof value === 'string' && (value.startsWith('/') || value.startsWith('n:'))

/** Whether a value is a string: a text or bytes. */
export const isText = (value: PdfValue | undefined): value is string =>
  typeof value === 'string' && (value.startsWith('u:') || value.startsWith('b:'))

/** Whether a value is a dictionary. */
export const isDict = (value: PdfValue | undefined): value is PdfDict =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A string's characters; byte strings are read as Latin-1. */
export const lettersOf = (text: string): string =>
  text.startsWith('u:') ? text.slice(2) : Buffer.from(text.slice(2), 'hex').toString('latin1')

/** A valid file has no references to references; at most so many are followed. */
const CHAIN = 8

/**
 * The object that a value refers to, or the value itself.
 * @returns undefined for an object that the file does not contain
 */
export function resolve(
  { objects }: PdfSource,
  value: PdfValue | undefined,
): PdfObject | undefined {
  let at = value
  for (let step = 0; step < CHAIN; step += 1) {
    if (at === undefined) return undefined
    if (!isReference(at)) return { value: at }
    const object = objects.get(at)
    if (!object || 'stream' in object) return object
    at = object.value
  }
  return undefined
}

/** A value that is not a stream, with references followed; undefined for anything else. */
export function resolveValue(source: PdfSource, value: PdfValue | undefined) {
  const object = resolve(source, value)
  return object && 'value' in object ? object.value : undefined
}

/** A dictionary, with references followed; undefined for anything else. */
export function resolveDict(source: PdfSource, value: PdfValue | undefined): PdfDict | undefined {
  const found = resolveValue(source, value)
  return isDict(found) ? found : undefined
}

/** A name, with references followed; undefined for anything else. */
export function resolveName(source: PdfSource, value: PdfValue | undefined): string | undefined {
  const found = resolveValue(source, value)
  return isName(found) ? found : undefined
}
