import { encodeExtended } from 'content-disposition'

import { slugify } from '#shared/localization/index.ts'
import { withoutExtension } from './withoutExtension.ts'

/** One copy of a file that is served. */
export interface ServedCopy {
  /** Of the copy, without a dot. */
  readonly extension: string
  /** What tells a smaller copy from the original, such as `640`. */
  readonly size?: string | undefined
}

/** ASCII that stands between quotes as it is, and that no browser decodes (RFC 6266, appendix D). */
const PLAIN = /^[ !#-$&-[\]-~]+$/

/**
 * The header `Content-Disposition` under which a browser shows a file, and saves it by the name that
 * people gave it (RFC 6266, RFC 8187). Programs that know only the first form get the name spelled
 * in Latin letters.
 * @param name cleaned, with its extension; null for a file without one, or whose name nobody else
 * may know
 */
export function inlineAs(name: string | null, { extension, size }: ServedCopy): string {
  if (name === null) return 'inline'
  const bare = withoutExtension(name)
  const end = `${size === undefined ? '' : `-${size}`}.${extension}`
  const plain = PLAIN.test(bare) ? bare : slugify(bare) || 'file'
  return `inline; filename="${plain}${end}"; filename*=${encodeExtended(bare + end)}`
}
