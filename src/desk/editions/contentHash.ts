import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

import type { LocaleView, UsedMedia } from './deskConfig.ts'
import { HARMLESS_WORDS } from './harmlessWords.ts'
import { isEmpty } from './isEmpty.ts'

/** Fields that are never part of a hash. Which locale was written first is no content. */
export const BOOKKEEPING: ReadonlySet<string> = new Set(['id', 'sourceLocale', HARMLESS_WORDS])

/** Drops what is empty and the ids of rows, so that a new field changes no hash and both databases agree. */
function normalizeForHash(value: unknown): unknown {
  if (isEmpty(value)) return undefined
  if (Array.isArray(value)) return value.map((item) => normalizeForHash(item) ?? null)
  if (typeof value !== 'object' || value === null) return value
  // of rich text only the ids of nodes are removed
  const entries = Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, part]) => [name, normalizeForHash(part)] as const)
    .filter(([, part]) => part !== undefined)
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** A value of a view as the hash sees it: the same text for the same content. */
export const contentKey = (value: unknown): string =>
  canonicalize({ value: normalizeForHash(value) }) ?? ''

/** Whether two values of a view are the same content, as the hash sees it. */
export const sameContent = (a: unknown, b: unknown): boolean => contentKey(a) === contentKey(b)

/**
 * The hash of one locale's content: SHA-256 of its canonical JSON (RFC 8785), in hex.
 * @param view one locale of a document
 * @param media the media files it uses, in that locale
 * @param operational names of fields outside review
 */
export function contentHash(
  view: LocaleView,
  media: readonly UsedMedia[],
  operational: readonly string[] = [],
): string {
  const left = new Set([...BOOKKEEPING, ...operational])
  const content = Object.fromEntries(Object.entries(view).filter(([name]) => !left.has(name)))
  const used = [...media]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    // a file without a credit has the hash that it had before there was one
    .map(({ id, alt, caption, credit }) => [
      ...[id, alt ?? '', caption ?? ''],
      ...(isEmpty(credit) ? [] : [credit]),
    ])
  const canonical = canonicalize({ content: normalizeForHash(content) ?? {}, media: used })
  return createHash('sha256')
    .update(canonical ?? '')
    .digest('hex')
}
