import { Readable } from 'node:stream'
import { createInflate } from 'node:zlib'

import { keysOf } from '#shared/values/index.ts'
import { pdfTooLarge } from '../errors.ts'
import { fromAscii85, fromAsciiHex } from './ascii.ts'
import { fromLzw, fromRunLength } from './runs.ts'
import type { PdfDict } from './value.ts'

/** Codings that a stream may have; their short names, which readers take as well, beside them. */
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

/** The coding that is called so; undefined for one that is unknown to readers. */
export const filterCalled = (called: unknown): Filter | undefined =>
  keysOf(filters).find((name) => name === called || filters[name] === called)

/** Codings of pictures, which are no coding of other bytes. */
export const isOfPictures = (filter: Filter): boolean =>
  ['/CCITTFaxDecode', '/JBIG2Decode', '/DCTDecode', '/JPXDecode'].includes(filter)

// Each piece costs a turn of the event loop: few large ones of a large stream.
const PIECE = { least: 16 * 1024, most: 1024 * 1024, perByte: 4 }

/** The pieces that deflated bytes become, as far as they are whole: readers show as much. */
async function* inflated(bytes: Uint8Array): AsyncGenerator<Buffer> {
  const chunkSize = Math.min(PIECE.most, Math.max(PIECE.least, bytes.length * PIECE.perByte))
  try {
    const pieces: AsyncIterable<Buffer> = Readable.from([bytes]).pipe(createInflate({ chunkSize }))
    yield* pieces
  } catch {
    // what comes before the fault has been given
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

/** A coding and what goes with it. */
export interface Coding {
  readonly filter: Filter
  readonly parms: PdfDict
}

/**
 * Takes one coding off.
 * @throws KerbenError `pdf_too_large` (413) for what would be more than `most` bytes
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
 * How many bytes are under `/FlateDecode`, without holding them.
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
