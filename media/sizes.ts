import type { StoredSize } from '#newsstand/api/store/index.ts'

/** Widths in pixels. An image gets those that are not wider than itself. */
export const widths = [320, 640, 1280, 1920] as const

/** The formats of each width. */
export const formats = ['webp', 'avif'] as const

/** One of `formats`. */
export type Format = (typeof formats)[number]

/** A size's file, beside the original's. */
export const sizeFilename = (id: string, width: number, format: Format): string =>
  `${id}-${String(width)}.${format}`

/** Every file that could have been made of an image. */
export const sizeFilenames = (id: string): string[] =>
  widths.flatMap((width) => formats.map((format) => sizeFilename(id, width, format)))

/** The fields of a media document that making sizes needs. */
export interface SizedMedia {
  readonly id: string
  readonly filename?: string | null
  readonly mimeType?: string | null
  readonly width?: number | null
  readonly sizes?: readonly StoredSize[] | null
}
