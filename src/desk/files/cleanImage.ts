import sharp, { type Metadata, type Sharp } from 'sharp'

import { fileDamaged, fileTypeRefused, tooManyPixels } from './errors.ts'
import { type Kind, kinds, mimeTypes } from './kinds.ts'

/** The kinds that sharp decodes. */
export type ImageKind = Exclude<Kind, 'pdf'>

/** An image that was encoded again from its pixels. */
export interface CleanImage {
  readonly data: Buffer
  /** Pixels, of one frame, upright. */
  readonly width: number
  readonly height: number
}

/**
 * Most bytes of a decoded image, all frames counted: enough for a photo of 70 megapixels, or an A4
 * page at 600 dpi in 16 bits, but not for a decompression bomb. The encoder of WebP takes four
 * times as much memory, AVIF's eight times.
 */
const DECODED: Readonly<Record<ImageKind, number>> = {
  jpeg: 210e6,
  png: 210e6,
  webp: 160e6,
  gif: 210e6,
  avif: 75e6,
}

/**
 * Bytes of one channel of one pixel, by libvips' name of the number format; 8 for other formats.
 */
const depths: Readonly<Record<string, number>> = {
  uchar: 1,
  char: 1,
  ushort: 2,
  short: 2,
  float: 4,
}

/** Most megapixels of an image with these channels and this depth. */
const megapixelsOf = ({ channels, depth }: Metadata, kind: ImageKind): number =>
  Math.floor(DECODED[kind] / (channels * (depths[depth] ?? 8)) / 1e5) / 10

/**
 * From this number of pixels on, AVIF stores colours at half width and height, as JPEG does: that
 * saves two thirds of the memory.
 */
const LARGE = 12e6

/** How each kind is written: close to the original, and quick. */
const encode: Readonly<Record<ImageKind, (image: Sharp, pixels: number) => Sharp>> = {
  jpeg: (image) => image.jpeg({ quality: 90 }),
  png: (image) => image.png(),
  webp: (image) => image.webp({ quality: 90, effort: 2 }),
  avif: (image, pixels) =>
    image.avif({
      quality: 70,
      effort: 1,
      chromaSubsampling: pixels > LARGE ? '4:2:0' : '4:4:4',
    }),
  gif: (image) => image.gif({ effort: 3 }),
}

const isKind = ({ format, compression }: Metadata, kind: ImageKind): boolean =>
  kind === 'avif' ? format === 'heif' && compression === 'av1' : format === kind

/** sharp has no error class of its own for damaged files. */
async function reading<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch {
    throw fileDamaged()
  }
}

/**
 * Decodes an image and encodes it again, upright. That removes EXIF (above all GPS), XMP, comments,
 * and any bytes after the image's end.
 * @throws KerbenError `file_damaged`, `file_type` (400), `too_many_pixels` (413)
 */
export async function cleanImage(bytes: Buffer, kind: ImageKind): Promise<CleanImage> {
  const animated = kind === 'gif' || kind === 'webp'
  // reads the header only, so that the size is checked before anything is decoded
  const metadata = await reading(sharp(bytes, { animated, limitInputPixels: false }).metadata())
  if (!isKind(metadata, kind)) throw fileTypeRefused(mimeTypes(kinds))
  const megapixels = megapixelsOf(metadata, kind)
  const pixels = metadata.width * metadata.height
  if (pixels > megapixels * 1e6) throw tooManyPixels(megapixels)
  const image = sharp(bytes, { animated, failOn: 'error', limitInputPixels: megapixels * 1e6 })
  const { data, info } = await reading(
    encode[kind](image.autoOrient(), pixels).toBuffer({ resolveWithObject: true }),
  )
  // an AVIF may have pages as well, but these are not frames
  const frames = animated ? (metadata.pages ?? 1) : 1
  return { data, width: info.width, height: info.height / frames }
}
