import type { RichTextReference } from './references.ts'

/** A media file in its current state. */
export interface ResolvedMedia {
  /** Absolute. */
  url: string
  /** Pixels; null for what is no image. */
  width: number | null
  height: number | null
  alt: string | null
  /** The scaled copies made so far; `format` is an image subtype: `webp`, `avif`. */
  sizes: readonly { url: string; width: number; format: string }[]
}

/** What rendering asks delivery for. */
export interface ResolveRichText {
  /** The public address of a linked document; null when it is not live. */
  link: (document: RichTextReference) => string | null
  /** A media file; null when it may not be shown (any more). */
  media: (id: string) => ResolvedMedia | null
}
