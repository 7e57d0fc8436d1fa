import { inflateSync } from 'node:zlib'

import type { PngChunk } from './pngChunks.ts'

/** Most bytes of one decompressed text: XMP of a photo has some thousand. */
const MOST = 4 * 1024 * 1024

/** A compressed text; empty where it is damaged or too long, since no picture depends on it. */
function inflated(data: Buffer): Buffer {
  try {
    return inflateSync(data, { maxOutputLength: MOST })
  } catch {
    return Buffer.alloc(0)
  }
}

const afterZero = (data: Buffer): Buffer => {
  const zero = data.indexOf(0)
  return zero < 0 ? Buffer.alloc(0) : data.subarray(zero + 1)
}

/** What follows the keyword (PNG 3rd edition, 11.3.3): in `iTXt` flags, a language and the keyword in it. */
const textOf: Readonly<Record<string, (rest: Buffer) => Buffer>> = {
  tEXt: (rest) => rest,
  zTXt: (rest) => inflated(rest.subarray(1)),
  iTXt: (rest) => {
    const text = afterZero(afterZero(rest.subarray(2)))
    return rest[0] === 1 ? inflated(text) : text
  },
}

/**
 * The text with a keyword, wherever it stands: libvips reads those before the pixels only.
 * @returns null where there is none
 */
export function pngText(chunks: readonly PngChunk[], keyword: string): Buffer | null {
  const start = Buffer.from(`${keyword}\0`, 'latin1')
  for (const { type, data } of chunks)
    if (textOf[type] && data.subarray(0, start.length).equals(start))
      return textOf[type](data.subarray(start.length))
  return null
}
