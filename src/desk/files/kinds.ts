/** The kinds of file that are accepted anywhere. SVG is none: it is a program as much as an image. */
export const kinds = ['jpeg', 'png', 'webp', 'avif', 'gif', 'pdf'] as const

/** One of `kinds`. */
export type Kind = (typeof kinds)[number]

/** What each kind is called by its media type (IANA), and by a file's ending. */
export const kindNames: Readonly<Record<Kind, { mimeType: string; extension: string }>> = {
  jpeg: { mimeType: 'image/jpeg', extension: 'jpg' },
  png: { mimeType: 'image/png', extension: 'png' },
  webp: { mimeType: 'image/webp', extension: 'webp' },
  avif: { mimeType: 'image/avif', extension: 'avif' },
  gif: { mimeType: 'image/gif', extension: 'gif' },
  pdf: { mimeType: 'application/pdf', extension: 'pdf' },
}

/** The media types of kinds. */
export const mimeTypes = (accepted: readonly Kind[]): string[] =>
  accepted.map((kind) => kindNames[kind].mimeType)

/** ISO base media files name the brands that they are readable as after `ftyp`. */
function isAvif(head: string): boolean {
  if (head.slice(4, 8) !== 'ftyp') return false
  const brands = head.slice(8, 64).match(/.{4}/gs) ?? []
  return brands.some((brand) => brand === 'avif' || brand === 'avis')
}

// ISO 32000-1, annex H, 3.4.1: readers look for the header in the first 1,024 bytes.
const BEFORE_PDF = 1024

const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, BEFORE_PDF)).includes('%PDF-')

/**
 * What a file is by its first bytes, whatever it is called.
 * @returns null for a kind that is not accepted
 */
export function kindOf(bytes: Uint8Array): Kind | null {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (/^GIF8[79]a/.test(head)) return 'gif'
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp'
  if (isAvif(head)) return 'avif'
  return isPdf(bytes) ? 'pdf' : null
}
