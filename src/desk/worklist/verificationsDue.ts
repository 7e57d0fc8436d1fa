import { EDITIONS, type Edition, loadedTypes } from '#desk/editions/index.ts'
import { isVerified } from '#shared/contract/index.ts'
import type { Asking } from './counts.ts'

/** How many days in advance a verification is listed. */
const AHEAD = 14
const DAY = 24 * 60 * 60 * 1000
/**
 * Most editions that are read. A document has one per locale, and nobody works through a longer
 * list at once.
 */
const MOST = 60

/** A live document whose facts need a new verification. */
export type Due = Pick<
  Edition,
  'documentId' | 'locale' | 'title' | 'titleLocale' | 'type' | 'verifiedUntil'
> & { readonly over: boolean }

/**
 * Live documents whose verification has run out or will within 14 days, the longest overdue first,
 * each document once.
 */
export async function verificationsDue(
  { payload, user }: Asking,
  now = new Date(),
): Promise<Due[]> {
  const verified = [...loadedTypes(payload).values()].filter(({ type }) => isVerified(type))
  const { docs: editions } = await payload.find({
    collection: EDITIONS,
    where: {
      and: [
        { listed: { equals: true } },
        { type: { in: verified.map(({ type }) => type.slug) } },
        { verifiedUntil: { less_than: new Date(now.getTime() + AHEAD * DAY).toISOString() } },
      ],
    },
    select: {
      type: true,
      documentId: true,
      locale: true,
      title: true,
      titleLocale: true,
      verifiedUntil: true,
    },
    sort: 'verifiedUntil',
    depth: 0,
    limit: MOST,
    pagination: false,
    overrideAccess: false,
    user: user,
  })
  const first = new Map<string, (typeof editions)[number]>()
  for (const edition of editions)
    if (!first.has(edition.documentId)) first.set(edition.documentId, edition)
  return [...first.values()].map((edition) => ({
    ...edition,
    over: (edition.verifiedUntil ?? '') < now.toISOString(),
  }))
}
