import { Readable } from 'node:stream'
import { createInflate } from 'node:zlib'

import { keysOf } from '#shared/values/index.ts'
import { pdfTooLarge } from '../errors.ts'
import { fromAscii85, fromAsciiHex } from './ascii.ts'
import { fromLzw, fromRunLength } from './runs.ts'
import type { PdfDict } from './value.ts'

/** The stream codings that are accepted, each with its short name, which readers accept too. */
const filters = {
  '/ASCIIHexDecode': '/AHx',
  '/ASCII85Decode': '/A85',
  '/LZWDecode': '/LZW',
  '/FlateDecode': '/Fl',
  '/RunLengthDecode': '/RL',
  '/CCITTFaxDecode': '/CCF',
  '/JBIG2Decode': '/JBIG2',
  '/DCTDecode': '/DCT',
  '/JPXDecode': '/JPX',
} as const

/** One of the codings of ISO 32000-2, 7.4. `/Crypt` is none: qpdf has decrypted. */
export type Filter = keyof typeof filters

/** The coding with this long or short name; undefined for an unknown one. */
export const filterCalled = (called: unknown): Filter | undefined =>
  keysOf(filters).find((name) => name === called || filters[name] === called)

/** Whether a coding is an image format rather than a compression of other bytes. */
export const isOfPictures = (filter: Filter): boolean =>
  ['/CCITTFaxDecode', '/JBIG2Decode', '/DCTDecode', '/JPXDecode'].includes(filter)

// Each piece costs a turn of the event loop, so large streams are read in few large pieces.
const PIECE = { least: 16 * 1024, most: 1024 * 1024, perByte: 4 }

/** Inflates bytes in pieces, up to the first fault, as readers do. */
async function* inflated(bytes: Uint8Array): AsyncGenerator<Buffer> {
  const chunkSize = Math.min(PIECE.most, Math.max(PIECE.least, bytes.length * PIECE.perByte))
  try {
    const pieces: AsyncIterable<Buffer> = Readable.from([bytes]).pipe(createInflate({ chunkSize }))
    yield* pieces
  } catch {
    // pieces before the fault have been delivered
  }
}

async function inflate(bytes: Uint8Array, most: number): Promise<Buffer> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of inflated(bytes)) {
    pieces.push(piece)
    length += piece.length
    if (length > most) throw pdfTooLarge('bytes in a part, unfolded', most)
  }
  return Buffer.concat(pieces)
}

/** A coding with its parameters. */
export interface Coding {
  readonly filter: Filter
  readonly parms: PdfDict
}

/**
 * Decodes one coding.
 * @throws KerbenError `pdf_too_large` (413) for a result of more than `most` bytes
 */
export async function decode(
  bytes: Uint8Array,
  { filter, parms }: Coding,
  most: number,
): Promise<Uint8Array> {
  switch (filter) {
    case '/ASCIIHexDecode':
      return fromAsciiHex(bytes)
    case '/ASCII85Decode':
      return fromAscii85(bytes)
    case '/RunLengthDecode':
      return fromRunLength(bytes, most)
    case '/LZWDecode':
      return fromLzw(bytes, parms['/EarlyChange'] === 0 ? 0 : 1, most)
    case '/FlateDecode':
      return inflate(bytes, most)
    default:
      return bytes
  }
}

/**
 * The length of `/FlateDecode` data when inflated, without keeping the result.
 * @throws KerbenError `pdf_too_large` (413) for more than `most`
 */
export async function inflatedLength(bytes: Uint8Array, most: number): Promise<number> {
  let length = 0
  for await (const piece of inflated(bytes)) {
    length += piece.length
    if (length > most) throw pdfTooLarge('bytes in a part, unfolded', most)
  }
  return length
}
