import type { ImageKind } from '../kinds.ts'
import { isWholeGif } from './isWholeGif.ts'
import { pngChunks } from './pngChunks.ts'

/**
 * Whether an image's bytes end before it does, where decoding would not notice: of a PNG that has
 * all pixels but no end, and of a GIF. The decoders of the other kinds refuse what is cut.
 */
export const isCut = (bytes: Buffer, kind: ImageKind): boolean => {
  if (kind === 'gif') return !isWholeGif(bytes)
  return kind === 'png' && pngChunks(bytes) === null
}
