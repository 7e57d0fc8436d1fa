import type { FrozenWords, ResolvedMedia } from '#shared/richText/index.ts'
import type { Addresses } from '../addresses.ts'
import type { StoredMedia } from '../store/index.ts'

/** A media file as entries show it: an image with its sizes, any other file with its kind. */
export function mediaObject(
  file: StoredMedia,
  { alt, caption }: FrozenWords,
  addresses: Addresses,
): Record<string, unknown> {
  const url = addresses.original(file)
  const { width, height, mimeType, filesize } = file
  if (width === null || height === null) return { url, mimeType, filesize }
  const sizes = (file.sizes ?? []).map((size) => ({
    name: size.name,
    format: size.format,
    width: size.width,
    height: size.height,
    url: addresses.size(file, size),
  }))
  return { url, width, height, alt, caption, sizes }
}

/** The same as the renderings of rich text want it. */
export const richTextMedia = (file: StoredMedia, addresses: Addresses): ResolvedMedia => ({
  url: addresses.original(file),
  width: file.width,
  height: file.height,
  alt: null,
  sizes: (file.sizes ?? []).map((size) => ({
    url: addresses.size(file, size),
    width: size.width,
    format: size.format,
  })),
})
