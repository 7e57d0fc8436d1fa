import { createHash } from 'node:crypto'

import type { Body } from './body.ts'

/** The codings that the newsstand compresses by. */
export type Coding = 'br' | 'gzip' | 'identity'

/** A strong entity tag of a body as it is (RFC 9110, 8.8.3). */
export function entityTag({ parts }: Body): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return `"${hash.digest('base64url').slice(0, 27)}"`
}

/**
 * The entity tag of a body in a coding. A strong tag names bytes, so that each coding has its own
 * (RFC 9110, 8.8.3.3); `If-None-Match` matches when any coding's tag does, as it compares weakly.
 */
export const codedEntityTag = (tag: string, coding: Coding): string =>
  coding === 'identity' ? tag : tag.replace(/"$/, `-${coding}"`)
