import sharp, { type Metadata, type Sharp, type WebpOptions } from 'sharp'

import { animationRefused, fileDamaged, fileTypeRefused, tooManyPixels } from './errors.ts'
import { isCut, isLostAnimation, orientationOf, turnFrames, turned } from './images/index.ts'
import { type ImageKind, kinds, mimeTypes } from './kinds.ts'

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

/** How each kind is written: close to the original, and quick. An animation keeps its pace. */
const encode: Readonly<Record<ImageKind, (image: Sharp, pixels: number, motion: Motion) => Sharp>> =
  {
    jpeg: (image) => image.jpeg({ quality: 90 }),
    png: (image) => image.png(),
    webp: (image, _pixels, motion) => image.webp({ quality: 90, effort: 2, ...motion }),
    avif: (image, pixels) =>
      image.avif({
        quality: 70,
        effort: 1,
        chromaSubsampling: pixels > LARGE ? '4:2:0' : '4:4:4',
      }),
    gif: (image, _pixels, motion) => image.gif({ effort: 3, ...motion }),
  }

/** Milliseconds of each frame, and how often an animation plays; 0 for without end. */
type Motion = Pick<WebpOptions, 'delay' | 'loop'>

const motionOf = ({ pages = 1, delay, loop = 0 }: Metadata): Motion =>
  pages > 1 && delay ? { delay, loop } : {}

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
 * Converts 16 bits to 8 before anything else: sharp would convert them to Display P3 by their
 * profile, and drop that.
 */
function inEightBits(image: Sharp, { depth, space }: Metadata): Sharp {
  if (depth !== 'ushort') return image
  return image.pipelineColourspace(space === 'grey16' ? 'b-w' : 'srgb')
}

/**
 * Decodes an image and encodes it again: upright, its colours converted to sRGB by its profile. That
 * removes EXIF (above all GPS), XMP, comments, the profile, and any bytes after the image's end.
 * @throws KerbenError `file_damaged`, `file_type`, `animation_refused` (400), `too_many_pixels` (413)
 */
export async function cleanImage(bytes: Buffer, kind: ImageKind): Promise<CleanImage> {
  if (isCut(bytes, kind)) throw fileDamaged()
  if (isLostAnimation(bytes, kind)) throw animationRefused()
  const animated = kind === 'gif' || kind === 'webp'
  // reads the header only, so that the size is checked before anything is decoded
  const metadata = await reading(sharp(bytes, { animated, limitInputPixels: false }).metadata())
  if (!isKind(metadata, kind)) throw fileTypeRefused(mimeTypes(kinds))
  const megapixels = megapixelsOf(metadata, kind)
  const pixels = metadata.width * metadata.height
  if (pixels > megapixels * 1e6) throw tooManyPixels(megapixels)
  const options = { animated, failOn: 'error', limitInputPixels: megapixels * 1e6 } as const
  const image = inEightBits(sharp(bytes, options), metadata)
  // an AVIF may have pages as well, but these are not frames
  const frames = animated ? (metadata.pages ?? 1) : 1
  const orientation = orientationOf(bytes, kind, metadata)
  const upright =
    frames > 1 && orientation !== 1
      ? await reading(turnFrames(image, orientation, frames))
      : turned(image, orientation)
  const { data, info } = await reading(
    encode[kind](upright, pixels, motionOf(metadata)).toBuffer({ resolveWithObject: true }),
  )
  return { data, width: info.width, height: info.height / frames }
}
