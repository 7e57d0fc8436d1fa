import { pdfTooLarge } from '../errors.ts'

const tooLarge = (most: number) => pdfTooLarge('bytes in a part, unfolded', most)

// ISO 32000-2, 7.4.5.
const END = 128

/**
 * Decodes runs: a length, and bytes to copy or one to repeat.
 * @throws KerbenError `pdf_too_large` (413) for more than `most` bytes
 */
export function fromRunLength(bytes: Uint8Array, most: number): Buffer {
  const parts: Uint8Array[] = []
  let length = 0
  for (let at = 0; at < bytes.length;) {
    const run = bytes[at] ?? END
    if (run === END) break
    const part =
      run < END
        ? bytes.subarray(at + 1, at + 2 + run)
        : new Uint8Array(257 - run).fill(bytes[at + 1] ?? 0)
    parts.push(part)
    length += part.length
    if (length > most) throw tooLarge(most)
    at += run < END ? run + 2 : 2
  }
  return Buffer.concat(parts)
}

// ISO 32000-2, 7.4.4.2: codes of 9 to 12 bits, the longer ones for the sequences seen so far.
const CLEAR = 256
const END_OF_DATA = 257
const CODES = 4096

/**
 * Decodes LZW, up to the first fault.
 * @param early 1 where codes grow one code early, which is PDF's default
 * @throws KerbenError `pdf_too_large` (413) for more than `most` bytes
 */
export function fromLzw(bytes: Uint8Array, early: number, most: number): Buffer {
  const single = Array.from({ length: 258 }, (_, code) => Uint8Array.of(code & 0xff))
  let table: Uint8Array[] = [...single]
  let previous: Uint8Array | undefined
  const parts: Uint8Array[] = []
  let [length, width, bits, held] = [0, 9, 0, 0]
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffffff
    bits += 8
    if (bits < width) continue
    bits -= width
    const code = (held >> bits) & ((1 << width) - 1)
    if (code === END_OF_DATA) break
    if (code === CLEAR) {
      table = [...single]
      previous = undefined
      width = 9
      continue
    }
    const known = table[code]
    // a code not yet in the table means the previous sequence plus its first byte
    const part = known ?? (previous && Buffer.concat([previous, previous.subarray(0, 1)]))
    if (!part) break
    parts.push(part)
    length += part.length
    if (length > most) throw tooLarge(most)
    if (previous && table.length < CODES) table.push(Buffer.concat([previous, part.subarray(0, 1)]))
    previous = part
    const next = table.length + early
    width = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9
  }
  return Buffer.concat(parts)
}
