/** Bytes of a box's size and type, and of a size that needs 64 bits (ISO/IEC 14496-12, 4.2). */
const HEADER = 8
const LONG_HEADER = 16

function sizeOf(bytes: Buffer, at: number): number {
  const size = bytes.readUInt32BE(at)
  // 0: to the end of the file
  if (size === 0) return bytes.length - at
  if (size !== 1) return size
  return at + LONG_HEADER <= bytes.length ? Number(bytes.readBigUInt64BE(at + HEADER)) : 0
}

/** The types of a file's outermost boxes, in order, as far as their sizes lead. */
export function topBoxes(bytes: Buffer): string[] {
  const types: string[] = []
  for (let at = 0; at + HEADER <= bytes.length;) {
    types.push(bytes.toString('latin1', at + 4, at + HEADER))
    const size = sizeOf(bytes, at)
    if (size < HEADER) break
    at += size
  }
  return types
}
