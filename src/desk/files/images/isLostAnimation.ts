import type { ImageKind } from '../kinds.ts'
import { pngChunks } from './pngChunks.ts'
import { topBoxes } from './topBoxes.ts'

/** Whether an animation control chunk announces several frames (PNG 3rd edition, 11.3.6.1). */
const isAnimatedPng = (bytes: Buffer): boolean => {
  const control = (pngChunks(bytes) ?? []).find(({ type }) => type === 'acTL')
  return control !== undefined && control.data.length >= 4 && control.data.readUInt32BE(0) > 1
}

/** A sequence of images is a movie's track, beside the images that stand alone (AVIF, 3). */
const isAnimatedAvif = (bytes: Buffer): boolean => topBoxes(bytes).includes('moov')

/** Whether an image moves and is of a kind that would be stored as its first frame alone. */
export const isLostAnimation = (bytes: Buffer, kind: ImageKind): boolean => {
  if (kind === 'png') return isAnimatedPng(bytes)
  return kind === 'avif' && isAnimatedAvif(bytes)
}
