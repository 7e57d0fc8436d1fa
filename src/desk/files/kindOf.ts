import { fileTypeFromBuffer } from 'file-type'

import { type Kind, kindNames, kinds } from './kinds.ts'

/** ISO base media files list their compatible brands after `ftyp`. */
function isAvif(bytes: Uint8Array): boolean {
  const brands = Buffer.from(bytes.subarray(8, 64)).toString('latin1').match(/.{4}/gs) ?? []
  return brands.some((brand) => brand === 'avif' || brand === 'avis')
}

// ISO 32000-1, annex H, 3.4.1: readers look for the header in the first 1,024 bytes.
const BEFORE_PDF = 1024

const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, BEFORE_PDF)).includes('%PDF-')

/**
 * A file's kind by its bytes, whatever its name.
 * @returns null for a kind that is not accepted
 */
export async function kindOf(bytes: Uint8Array): Promise<Kind | null> {
  const mime = (await fileTypeFromBuffer(bytes))?.mime
  const kind = kinds.find((one) => kindNames[one].mimeType === mime)
  if (kind) return kind
  // an animated PNG counts as PNG
  if (mime === 'image/apng') return 'png'
  // the library reads the first brand only
  if (mime === 'image/heif' && isAvif(bytes)) return 'avif'
  return isPdf(bytes) ? 'pdf' : null
}
