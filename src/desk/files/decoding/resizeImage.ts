import sharp from 'sharp'

/**
 * Fast settings: a higher effort takes many times as long and saves only some percent of the bytes.
 */
const options = {
  webp: { quality: 80, effort: 3 },
  avif: { quality: 55, effort: 1 },
} as const

/** One size to be made of a stored image. */
export interface Resizing {
  readonly from: string
  readonly to: string
  /** Pixels. */
  readonly width: number
  readonly format: keyof typeof options
}

/** A size as it was written. */
export interface ResizedImage {
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Bytes. */
  readonly filesize: number
}

/**
 * Writes a smaller copy of an image.
 * @returns null for an animation, since a copy would lose its motion
 */
export async function resizeImage({
  from,
  to,
  width,
  format,
}: Resizing): Promise<ResizedImage | null> {
  if (((await sharp(from).metadata()).pages ?? 1) > 1) return null
  const info = await sharp(from, { failOn: 'error' })
    .resize({ width, withoutEnlargement: true })
    .toFormat(format, options[format])
    .toFile(to)
  return { width: info.width, height: info.height, filesize: info.size }
}
