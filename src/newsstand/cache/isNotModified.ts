/** One entity tag of a list; a weak one's `W/` is left out, since the comparison is weak. */
const entityTags = /(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g

/**
 * Whether a client's `If-None-Match` says that it has a representation already (RFC 9110, 13.1.2).
 * @param etag the representation's strong tag; undefined for none
 */
export function isNotModified(header: string | undefined, etag: string | undefined): boolean {
  if (header === undefined || etag === undefined) return false
  if (header === etag || header.trim() === '*') return true
  for (const [, tag] of header.matchAll(entityTags)) if (tag === etag) return true
  return false
}
