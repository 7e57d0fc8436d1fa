import { type FrozenWords, frozenWords } from '#shared/richText/index.ts'

/**
 * The words of files that went out with a snapshot, by the file's id.
 * @param snapshot public JSON, in which a file is held as `{ id, alt, caption, credit }`
 */
export function frozenMedia(snapshot: unknown): ReadonlyMap<string, FrozenWords> {
  const found = new Map<string, FrozenWords>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('id' in value && 'alt' in value && 'caption' in value && typeof value.id === 'string')
      found.set(value.id, frozenWords(value))
    Object.values(value).forEach(look)
  }
  look(snapshot)
  return found
}
