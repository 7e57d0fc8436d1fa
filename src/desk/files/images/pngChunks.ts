/** One chunk of a PNG. */
export interface PngChunk {
  readonly type: string
  readonly data: Buffer
}

/** Bytes of the signature, and of a chunk's length, type and CRC (PNG 3rd edition, 5.2 and 5.3). */
const SIGNATURE = 8
const FRAME = 12

/**
 * A PNG's chunks up to its end.
 * @returns null for a PNG that is cut before its end chunk
 */
export function pngChunks(bytes: Buffer): readonly PngChunk[] | null {
  const chunks: PngChunk[] = []
  for (let at = SIGNATURE; at + FRAME <= bytes.length;) {
    const type = bytes.toString('latin1', at + 4, at + 8)
    const length = bytes.readUInt32BE(at)
    if (at + FRAME + length > bytes.length) return null
    if (type === 'IEND') return chunks
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) })
    at += FRAME + length
  }
  return null
}
