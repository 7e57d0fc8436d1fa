import Negotiator from 'negotiator'

import type { Coding } from '#newsstand/api/index.ts'

/** By preference, where the client has none. */
const codings: readonly Coding[] = ['br', 'gzip', 'identity']

/**
 * Most headers that are kept. Real clients send few different ones, and others must not fill
 * memory.
 */
const REMEMBERED = 100

const remembered = new Map<string, Coding>()

/**
 * The coding that an `Accept-Encoding` header asks for (RFC 9110, 12.5.3): of those with the highest
 * quality the one that compresses best. Where the client takes none of ours, the body as it is:
 * better than no answer.
 */
export function contentCoding(header: string | undefined): Coding {
  if (header === undefined) return 'identity'
  const known = remembered.get(header)
  if (known) return known
  const coding = negotiate(header)
  if (remembered.size < REMEMBERED && header.length < 200) remembered.set(header, coding)
  return coding
}

function negotiate(header: string): Coding {
  // RFC 9110, 8.4.1.3: `x-gzip` is another name of `gzip`
  const headers = { 'accept-encoding': header.replace(/\bx-gzip\b/i, 'gzip') }
  return new Negotiator({ headers }).encoding(codings, { preferred: codings }) ?? 'identity'
}
