import { type Orientation, asOrientation, orientationIn } from './orientationIn.ts'
import { type PngChunk, pngChunks } from './pngChunks.ts'
import { pngText } from './pngTexts.ts'

/** The hexadecimal text in which ImageMagick and its kin keep metadata: a name, a length, the bytes. */
const rawProfile = (text: Buffer): Buffer =>
  Buffer.from(text.toString('latin1').trim().split('\n').slice(2).join(''), 'hex')

/** Where programs keep an orientation in a PNG, Exif before XMP. */
const places: readonly ((chunks: readonly PngChunk[]) => Orientation | null)[] = [
  (chunks) => {
    const exif = chunks.find(({ type }) => type === 'eXIf')
    return exif ? orientationIn(exif.data) : null
  },
  ...['Raw profile type exif', 'Raw profile type APP1', 'Raw profile type xmp'].map(
    (keyword) => (chunks: readonly PngChunk[]) => {
      const text = pngText(chunks, keyword)
      return text && orientationIn(rawProfile(text))
    },
  ),
  ...['exif:Orientation', 'tiff:Orientation'].map(
    (keyword) => (chunks: readonly PngChunk[]) => asOrientation(pngText(chunks, keyword)),
  ),
  (chunks) => {
    const xmp = pngText(chunks, 'XML:com.adobe.xmp')
    return xmp && orientationIn(xmp)
  },
]

/**
 * The orientation that a PNG says in its Exif chunk or in its texts.
 * @returns null where it says none
 */
export function pngOrientation(bytes: Buffer): Orientation | null {
  const chunks = pngChunks(bytes) ?? []
  for (const look of places) {
    const found = look(chunks)
    if (found) return found
  }
  return null
}
