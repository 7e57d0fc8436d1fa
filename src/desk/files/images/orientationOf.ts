import type { Metadata } from 'sharp'

import type { ImageKind } from '../kinds.ts'
import { type Orientation, asOrientation, orientationIn } from './orientationIn.ts'
import { pngOrientation } from './pngOrientation.ts'

/**
 * Which way up an image is, by its Exif, else by its XMP; 1 where neither says it. An AVIF is turned
 * by its own properties alone (`irot`, `imir`), which its decoder has obeyed; what its Exif repeats
 * of them is to be ignored (ISO/IEC 23008-12, annex A).
 */
export function orientationOf(bytes: Buffer, kind: ImageKind, metadata: Metadata): Orientation {
  if (kind === 'avif') return 1
  if (kind === 'png') return pngOrientation(bytes) ?? 1
  const { orientation, xmp } = metadata
  return asOrientation(orientation) ?? (xmp ? orientationIn(xmp) : null) ?? 1
}
