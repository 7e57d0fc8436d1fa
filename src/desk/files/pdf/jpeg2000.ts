// ISO/IEC 15444-1, annex I: a JP2 file consists of boxes, each a length, a type and data. The image
// is a codestream (annex A), in a box or without one.

/**
 * The boxes needed to decode an image. `uuid` (EXIF, XMP, GPS), `xml ` and all others are removed.
 */
const files = new Set(['jP  ', 'ftyp', 'jp2h', 'jp2c'])
const headers = new Set(['ihdr', 'bpcc', 'colr', 'pclr', 'cmap', 'cdef', 'res '])

interface Box {
  readonly type: string
  readonly data: Buffer
}

/** The boxes in order, up to the first fault. */
function boxesOf(bytes: Buffer): Box[] {
  const boxes: Box[] = []
  let at = 0
  while (at + 8 <= bytes.length) {
    const short = bytes.readUInt32BE(at)
    const isLong = short === 1
    if (isLong && at + 16 > bytes.length) break
    const head = isLong ? 16 : 8
    // a length of 0 means up to the end
    const length = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short || bytes.length - at
    if (length < head) break
    const to = Math.min(bytes.length, at + length)
    boxes.push({
      type: bytes.subarray(at + 4, at + 8).toString('latin1'),
      data: bytes.subarray(at + head, to),
    })
    at = to
  }
  return boxes
}

function boxOf({ type, data }: Box): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(data.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, data])
}

// The main header: markers and lengths, from after its start (FF4F) to the first tile (FF90).
const CODESTREAM = 0xff4f
const TILE = 0xff90
const COMMENT = 0xff64

function withoutComments(stream: Buffer): Buffer {
  const kept = [stream.subarray(0, 2)]
  let at = 2
  while (at + 4 <= stream.length && stream.readUInt16BE(at) !== TILE) {
    const to = at + 2 + stream.readUInt16BE(at + 2)
    if (stream.readUInt16BE(at) !== COMMENT) kept.push(stream.subarray(at, to))
    at = to
  }
  return Buffer.concat([...kept, stream.subarray(at)])
}

/**
 * A JPEG 2000 image without EXIF, XMP, places and comments. It is not decoded.
 * @returns no bytes for what is no JPEG 2000
 */
export function jpeg2000WithoutMetadata(bytes: Uint8Array): Uint8Array {
  const image = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (image.length < 12) return new Uint8Array()
  if (image.readUInt16BE(0) === CODESTREAM) return withoutComments(image)
  const boxes = boxesOf(image).filter(({ type }) => files.has(type))
  if (!boxes.some(({ type }) => type === 'jp2c')) return new Uint8Array()
  return Buffer.concat(
    boxes.map(({ type, data }) => {
      if (type === 'jp2c') return boxOf({ type, data: withoutComments(data) })
      if (type !== 'jp2h') return boxOf({ type, data })
      const inner = boxesOf(data).filter((box) => headers.has(box.type))
      return boxOf({ type, data: Buffer.concat(inner.map(boxOf)) })
    }),
  )
}
