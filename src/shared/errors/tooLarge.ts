import type { Label } from '#shared/localization/index.ts'
import { KerbenError } from './kerbenError.ts'

const KILOBYTE = 1024
const MEGABYTE = KILOBYTE * KILOBYTE

/**
 * A size for people: whole megabytes, or kilobytes below one megabyte; in Kyrgyz in the ablative.
 */
function sizeOf(bytes: number): Label {
  const isSmall = bytes < MEGABYTE
  const count = Math.floor(bytes / (isSmall ? KILOBYTE : MEGABYTE))
  return isSmall
    ? { ky: `${count} килобайттан`, ru: `${count} КБ`, en: `${count} kB` }
    : { ky: `${count} мегабайттан`, ru: `${count} МБ`, en: `${count} MB` }
}

/**
 * 413: the file that a request brings has more bytes than may be stored.
 * @param limit bytes
 */
export const fileTooLarge = (limit: number): KerbenError =>
  new KerbenError({
    code: 'file_too_large',
    errors: [{ path: 'file' }],
    details: { size: sizeOf(limit), limit },
  })

/**
 * 413: a request's body is larger than allowed.
 * @param limit bytes
 */
export const bodyTooLarge = (limit: number): KerbenError =>
  new KerbenError({ code: 'body_too_large', details: { size: sizeOf(limit), limit } })
