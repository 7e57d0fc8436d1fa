import { EDITIONS, type Edition, loadedTypes } from '#desk/editions/index.ts'
import { isVerified } from '#shared/contract/index.ts'
import type { Asking } from './counts.ts'

/** Days ahead that a verification is asked for. */
const AHEAD = 14
const DAY = 24 * 60 * 60 * 1000
/** A document has an edition a locale; more documents than this are not read at once by anybody. */
const MOST = 60

/** A live document whose facts have to be verified. */
export type Due = Pick<
  Edition,
  'documentId' | 'locale' | 'title' | 'titleLocale' | 'type' | 'verifiedUntil'
> & { readonly over: boolean }

/**
 * What is live and has to be verified: whose time is over, or will be within 14 days; the longest
 * overdue first, each document once.
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
