// Blocks of a GIF by their first byte, and the bytes of its parts (GIF89a, 18 to 27).
const EXTENSION = 0x21
const IMAGE = 0x2c
const TRAILER = 0x3b
const HEADER = 13
const DESCRIPTOR = 9

/** Bytes of the colour table that a block's flags announce. */
const tableSize = (flags = 0): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)

/** Where data that is divided into sub-blocks ends. */
function afterSubBlocks(bytes: Buffer, from: number): number {
  let at = from
  for (let size = bytes[at]; size; size = bytes[at]) at += size + 1
  return at + 1
}

/**
 * Whether a GIF has all its blocks up to its trailer. Decoders show what there is of a GIF that is
 * cut, and fill the rest with nothing.
 */
export function isWholeGif(bytes: Buffer): boolean {
  let at = HEADER + tableSize(bytes[10])
  while (at < bytes.length) {
    const block = bytes[at]
    if (block === TRAILER) return true
    if (block === EXTENSION) at = afterSubBlocks(bytes, at + 2)
    else if (block === IMAGE)
      at = afterSubBlocks(bytes, at + DESCRIPTOR + tableSize(bytes[at + DESCRIPTOR]) + 2)
    // some programs fill the space between blocks with zeroes
    else if (block === 0) at += 1
    else return false
  }
  return false
}
