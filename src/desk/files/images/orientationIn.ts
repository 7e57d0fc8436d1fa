/** Exif's orientations: how the stored pixels are to be turned or mirrored (Exif 2.32, 4.6.4). */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const ORIENTATIONS: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8]

/** The number as an orientation; null for any other. */
export const asOrientation = (value: unknown): Orientation | null =>
  ORIENTATIONS.find((one) => one === Number(value)) ?? null

const EXIF_HEADER = 'Exif\0\0'
const TAG = 0x0112
/** Bytes of TIFF's header and of one entry of a directory (TIFF 6.0, section 2). */
const HEADER = 8
const ENTRY = 12

/** The orientation of a TIFF directory, which is what Exif is. */
function tiffOrientation(exif: Buffer): Orientation | null {
  const order = exif.toString('latin1', 0, 2)
  if (exif.length < HEADER || (order !== 'II' && order !== 'MM')) return null
  const isLittle = order === 'II'
  const short = (at: number): number => (isLittle ? exif.readUInt16LE(at) : exif.readUInt16BE(at))
  const directory = isLittle ? exif.readUInt32LE(4) : exif.readUInt32BE(4)
  if (directory + 2 > exif.length) return null
  for (let index = 0; index < short(directory); index += 1) {
    const at = directory + 2 + index * ENTRY
    if (at + ENTRY > exif.length) return null
    if (short(at) === TAG) return asOrientation(short(at + HEADER))
  }
  return null
}

const NAMESPACE = /xmlns:([\w.-]{1,64})\s*=\s*["']http:\/\/ns\.adobe\.com\/tiff\/1\.0\/["']/g

/** The orientation of XMP, as an attribute or an element of TIFF's namespace (XMP part 1, 7). */
function xmpOrientation(xmp: string): Orientation | null {
  for (const [, prefix = ''] of xmp.matchAll(NAMESPACE)) {
    const name = `${prefix.replaceAll('.', '\\.')}:Orientation`
    const value = new RegExp(`\\s${name}\\s*=\\s*["']([1-8])["']|<${name}[^>]*>\\s*([1-8])\\s*<`)
    const [, attribute, element] = value.exec(xmp) ?? []
    const found = asOrientation(attribute ?? element)
    if (found) return found
  }
  return null
}

/**
 * The orientation that metadata say.
 * @param metadata Exif, with or without its header, or XMP
 * @returns null where they say none
 */
export function orientationIn(metadata: Buffer): Orientation | null {
  const isHeaded = metadata.toString('latin1', 0, EXIF_HEADER.length) === EXIF_HEADER
  const body = isHeaded ? metadata.subarray(EXIF_HEADER.length) : metadata
  return tiffOrientation(body) ?? xmpOrientation(metadata.toString('utf8'))
}
