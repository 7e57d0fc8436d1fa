import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

import { onePage, pdfOf, streamOf } from './pdfFiles.ts'

/** Pixels and format of a sample image. */
export interface ImageOptions {
  readonly width?: number
  readonly height?: number
  readonly format?: 'avif' | 'gif' | 'jpeg' | 'png' | 'webp'
}

/** One colour: quick to make, and small. */
export const plainImage = ({ width = 400, height = 300, format = 'jpeg' }: ImageOptions = {}) =>
  sharp({ create: { width, height, channels: 3, background: '#2f6f8f' } })
    .toFormat(format)
    .toBuffer()

/** Noise, as large in bytes as a camera's photo of so many pixels. */
export const noisyPhoto = ({ width = 6000, height = 4000 }: ImageOptions = {}) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
    .jpeg({ quality: 70 })
    .toBuffer()

/** A photo of 50 megapixels and 10 MB, like a camera's, made by repeating one piece of noise. */
export async function largePhoto(): Promise<Buffer> {
  const [width, height, repeats] = [2000, 1562, 4]
  const piece = await sharp(await noisyPhoto({ width, height }))
    .raw()
    .toBuffer()
  const rest = { right: width * (repeats - 1), bottom: height * (repeats - 1) }
  return sharp(piece, { raw: { width, height, channels: 3 } })
    .extend({ ...rest, extendWith: 'repeat' })
    .jpeg({ quality: 70 })
    .toBuffer()
}

/** CRC-32 as PNG has it (PNG 3rd edition, annex D): Node 20 has none of its own. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

export const pngChunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** A PNG of one bit a pixel and one colour: some hundred kilobytes that become 900 megabytes. */
export function pngBomb(side = 30_000): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.writeUInt8(1, 8)
  const rows = Buffer.alloc(side * (side / 8 + 1))
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

/** A photo like a phone's: rotated, with location and camera in its EXIF. */
export const phonePhoto = () =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: '#2f6f8f' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'Phone', Orientation: '6' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '42/1 52/1 30/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '74/1 36/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()

/**
 * A PDF of one page.
 * @param told a text that is uncompressed in the file, both when sent and when stored
 */
export const pdf = (told = 'Kerben') =>
  pdfOf({
    ...onePage(),
    5: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>',
    6: streamOf(`/Type/CMap/CIDSystemInfo<</Registry(${told})/Ordering(UCS)/Supplement 0>>`, ''),
  })

/** A ZIP archive without files: the end of its directory. */
export const emptyZip = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)])

/** A file and its media type as a browser sends them. */
export function uploadForm(
  bytes: Buffer,
  mimetype: string,
  data: Record<string, unknown> = {},
  name = 'photo of somebody.jpg',
): FormData {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)], { type: mimetype }), name)
  form.set('_payload', JSON.stringify(data))
  return form
}
