import { hasPages, isVerified } from '#shared/contract/index.ts'
import type { Alternate, LiveEdition } from '../store/index.ts'
import { type DeliveredType, typeOf } from '../types.ts'
import type { EntryContext } from './entryContext.ts'

/** The frontend's page of a live edition; null for types without pages. */
export function pageOf({ types, addresses }: EntryContext, edition: Alternate): string | null {
  const type = typeOf(types, edition)?.type
  return addresses.page(type !== undefined && hasPages(type), edition)
}

/** The fields that identify an entry or a card. */
export const identity = (entryContext: EntryContext, edition: LiveEdition) => ({
  id: edition.documentId,
  type: edition.type,
  locale: edition.locale,
  slug: edition.slug,
  url: pageOf(entryContext, edition),
})

/** `stale`, for types whose facts are verified: whether the verification has run out by now. */
export function staleness(
  { usage, now }: EntryContext,
  { type }: DeliveredType,
  { verifiedUntil }: LiveEdition,
): { readonly stale?: boolean } {
  if (!isVerified(type)) return {}
  const until = verifiedUntil === null ? null : new Date(verifiedUntil)
  if (until) usage.turns(until, now)
  return { stale: until !== null && until <= now }
}
