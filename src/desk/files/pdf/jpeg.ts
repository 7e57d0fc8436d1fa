// ITU-T T.81, annex B: a JPEG consists of segments, each a marker (FF and a code), a length and
// data. After a start of scan follows the image data, up to the next marker that is not part of it.
const START = 0xd8
const END = 0xd9
const SCAN = 0xda
const COMMENT = 0xfe

const isApplication = (code: number) => code >= 0xe0 && code <= 0xef
const isRestart = (code: number) => code >= 0xd0 && code <= 0xd7
/** Markers without a length. */
const isBare = (code: number) => code === START || code === 0x01 || isRestart(code)

const startsWith = (data: Buffer, letters: string) =>
  data.subarray(0, letters.length).toString('latin1') === letters

/** Length in bytes of a JFIF segment without a thumbnail. */
const BARE_JFIF = 14

/**
 * Whether a segment is needed to decode the image. Of application segments these are only those
 * that define colours: JFIF, the colour profile, Adobe's transform.
 */
function isKept(code: number, data: Buffer): boolean {
  if (code === COMMENT) return false
  if (!isApplication(code)) return true
  return (
    (code === 0xe0 && startsWith(data, 'JFIF\0') && data.length === BARE_JFIF) ||
    (code === 0xe2 && startsWith(data, 'ICC_PROFILE\0')) ||
    (code === 0xee && startsWith(data, 'Adobe'))
  )
}

/** The end of the image data after a start of scan: the next marker that is not part of it. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0 && at + 1 < bytes.length) {
    const code = bytes[at + 1] ?? 0
    if (code !== 0 && code !== 0xff && !isRestart(code)) return at
    at = bytes.indexOf(0xff, code === 0xff ? at + 1 : at + 2)
  }
  return bytes.length
}

/** A segment, from its marker on. */
interface Segment {
  readonly code: number
  readonly from: number
  readonly to: number
}

/** The segments of a JPEG, up to its end or to the first fault. */
function* segmentsOf(bytes: Buffer, start: number): Generator<Segment> {
  let at = start
  while (at + 1 < bytes.length) {
    const code = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff || code === 0 || code === 0xff) {
      // bytes between segments are skipped, as decoders do
      at += 1
      continue
    }
    if (isBare(code) || code === END) {
      yield { code, from: at, to: at + 2 }
      if (code === END) return
      at += 2
      continue
    }
    if (at + 4 > bytes.length) return
    const data = at + 2 + bytes.readUInt16BE(at + 2)
    const to = Math.min(bytes.length, code === SCAN ? endOfScan(bytes, data) : data)
    yield { code, from: at, to }
    at = to
  }
}

/**
 * A JPEG without the metadata of cameras and programs: EXIF and its thumbnail, GPS, XMP, IPTC,
 * comments, further images, and bytes after its end. It is not decoded, so the image data stay the
 * same bit by bit.
 * @returns no bytes if it is no JPEG
 */
export function jpegWithoutMetadata(bytes: Uint8Array): Uint8Array {
  const jpeg = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = jpeg.indexOf(Buffer.from([0xff, START]))
  if (start < 0) return new Uint8Array()
  const kept: Buffer[] = []
  for (const { code, from, to } of segmentsOf(jpeg, start))
    if (isKept(code, jpeg.subarray(from + 4, to))) kept.push(jpeg.subarray(from, to))
  return Buffer.concat(kept)
}

/**
 * Overwrites with zeroes the metadata of each JPEG inside other bytes, such as images in drawing
 * instructions, so that no byte moves.
 * @returns whether there was any
 */
export function blankJpegMetadata(bytes: Buffer): boolean {
  let found = false
  const head = Buffer.from([0xff, START, 0xff])
  for (let at = bytes.indexOf(head); at >= 0; at = bytes.indexOf(head, at + 2)) {
    for (const { code, from, to } of segmentsOf(bytes, at)) {
      if (code === SCAN) break
      if (isKept(code, bytes.subarray(from + 4, to))) continue
      bytes.fill(0, from + 4, to)
      found = true
    }
  }
  return found
}
