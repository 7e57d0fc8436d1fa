import { createHash } from 'node:crypto'

/** The codings that the newsstand compresses by. */
export type Coding = 'br' | 'gzip' | 'identity'

/** A strong entity tag of a body as it is (RFC 9110, 8.8.3). */
export const entityTag = (body: Buffer | string): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`

/**
 * The entity tag of a body in a coding. A strong tag names bytes, so that each coding has its own
 * (RFC 9110, 8.8.3.3); `If-None-Match` matches when any coding's tag does, as it compares weakly.
 */
export const codedEntityTag = (tag: string, coding: Coding): string =>
  coding === 'identity' ? tag : tag.replace(/"$/, `-${coding}"`)
