import type { FrozenWords, ResolvedMedia } from '#shared/richText/index.ts'
import type { Addresses } from '../addresses.ts'
import type { StoredMedia } from '../store/index.ts'

/** An image's focal point, in percent from the left and the top; null for what has none. */
const focalPoint = ({ width, focalX, focalY }: StoredMedia): { x: number; y: number } | null =>
  width === null || focalX === null || focalY === null ? null : { x: focalX, y: focalY }

/**
 * A media file as entries show it. All have the same members: what is no image has no width, height
 * and focal point, and its `alt` is its title.
 */
export function mediaObject(
  file: StoredMedia,
  { alt, caption, credit }: FrozenWords,
  addresses: Addresses,
): Record<string, unknown> {
  const { id, width, height, mimeType, filesize } = file
  const sizes = (file.sizes ?? []).map((size) => ({
    name: size.name,
    format: size.format,
    width: size.width,
    height: size.height,
    url: addresses.size(file, size),
  }))
  return {
    id,
    url: addresses.original(file),
    mimeType,
    filesize,
    width,
    height,
    focalPoint: focalPoint(file),
    alt,
    caption,
    credit,
    sizes,
  }
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
