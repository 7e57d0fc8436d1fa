import sharp, { type Metadata, type Sharp } from 'sharp'

import { fileDamaged, fileTypeRefused, tooManyPixels } from './errors.ts'
import { type Kind, kinds, mimeTypes } from './kinds.ts'

/** Of all frames together: a 24-megapixel photo is fine, a decompression bomb is not. */
const MEGAPIXELS = 50

/** The kinds that sharp decodes. */
export type ImageKind = Exclude<Kind, 'pdf'>

/** An image made anew from its pixels. */
export interface CleanImage {
  readonly data: Buffer
  /** Pixels, of one frame, upright. */
  readonly width: number
  readonly height: number
}

/** How each kind is written: close to the original, and quick. */
const encode: Readonly<Record<ImageKind, (image: Sharp) => Sharp>> = {
  jpeg: (image) => image.jpeg({ quality: 90 }),
  png: (image) => image.png(),
  webp: (image) => image.webp({ quality: 90, effort: 2 }),
  avif: (image) => image.avif({ quality: 70, effort: 2 }),
  gif: (image) => image.gif({ effort: 3 }),
}

const isKind = ({ format, compression }: Metadata, kind: ImageKind): boolean =>
  kind === 'avif' ? format === 'heif' && compression === 'av1' : format === kind

/** sharp tells of a damaged file by an error of no class of its own. */
async function reading<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch {
    throw fileDamaged()
  }
}

/**
 * Decodes an image and encodes it again, upright: EXIF, GPS above all, XMP, comments, and whatever
 * stood behind its end are gone.
 * @throws KerbenError `file_damaged`, `file_type` (400), `too_many_pixels` (413)
 */
export async function cleanImage(bytes: Buffer, kind: ImageKind): Promise<CleanImage> {
  const animated = kind === 'gif' || kind === 'webp'
  // the header alone; it is measured before anything is decoded
  const metadata = await reading(sharp(bytes, { animated, limitInputPixels: false }).metadata())
  if (!isKind(metadata, kind)) throw fileTypeRefused(mimeTypes(kinds))
  if (metadata.width * metadata.height > MEGAPIXELS * 1e6) throw tooManyPixels(MEGAPIXELS)
  const image = sharp(bytes, { animated, failOn: 'error', limitInputPixels: MEGAPIXELS * 1e6 })
  const { data, info } = await reading(
    encode[kind](image.autoOrient()).toBuffer({ resolveWithObject: true }),
  )
  return { data, width: info.width, height: info.height / (metadata.pages ?? 1) }
}
