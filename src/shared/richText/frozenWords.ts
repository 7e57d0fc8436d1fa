import { isObject } from '#shared/values/index.ts'

/** A media file's words, as the snapshot froze them. */
export interface FrozenWords {
  readonly alt: string | null
  readonly caption: string | null
  readonly credit: string | null
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/**
 * The words of a media file where a snapshot holds it.
 * @param media a marked value of a contract, or the `media` of an upload node
 */
export function frozenWords(media: unknown): FrozenWords {
  const { alt, caption, credit } = isObject(media) ? media : {}
  return { alt: textOf(alt), caption: textOf(caption), credit: textOf(credit) }
}
