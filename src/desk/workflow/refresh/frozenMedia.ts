/** What a snapshot says of a media file. */
interface FrozenMedia {
  readonly alt: string | null
  readonly caption: string | null
}

/**
 * The alternative texts and captions that went out with a snapshot, by the file's id.
 * @param snapshot public JSON, in which a file is held as `{ id, alt, caption }`
 */
export function frozenMedia(snapshot: unknown): ReadonlyMap<string, FrozenMedia> {
  const found = new Map<string, FrozenMedia>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('id' in value && 'alt' in value && 'caption' in value && typeof value.id === 'string')
      found.set(value.id, value as unknown as FrozenMedia)
    Object.values(value).forEach(look)
  }
  look(snapshot)
  return found
}
