import type { Payload, PayloadRequest } from 'payload'

import { AUDIT, recordAudit } from '#desk/audit/index.ts'
import { type Edition, findEditions, isGlobalKey, isLive } from '#desk/editions/index.ts'
import { findEvent, recordEvent } from '#desk/events/index.ts'
import { recordSlug } from '../slugHistory.ts'

interface Recorded {
  readonly id: string
  readonly revision?: number | null
  readonly hashes?: { readonly published?: string | null } | null
  readonly [name: string]: unknown
}

const columns = [
  'type',
  'documentId',
  'locale',
  'stage',
  'slug',
  'revision',
  'publishedHash',
] as const

/** Whether the audit has an entry of the edition's last publish or unpublish. */
async function isRecorded(
  req: PayloadRequest,
  edition: Pick<Edition, (typeof columns)[number]>,
): Promise<boolean> {
  // the bare adapter: the start reads all entries, for no person
  const { docs } = await req.payload.db.find<Recorded>({
    collection: AUDIT,
    select: { hashes: true, revision: true },
    where: {
      and: [
        { type: { equals: edition.type } },
        { documentId: { equals: edition.documentId } },
        { locale: { equals: edition.locale } },
      ],
    },
    limit: 0,
    pagination: false,
    req,
  })
  return isLive(edition)
    ? docs.some(({ hashes }) => hashes?.published === edition.publishedHash)
    : docs.some(({ revision }) => revision === edition.revision)
}

/** The event is written before the audit entry, so it may exist where that entry is missing. */
async function recoverEvent(
  req: PayloadRequest,
  edition: Pick<Edition, (typeof columns)[number]>,
  revision: number,
) {
  const { type, documentId, locale } = edition
  const also = [{ revision: { equals: revision } }]
  if (await findEvent(req.payload, edition, { also, sort: 'n', req })) return
  const kind = isLive(edition) ? 'publish' : 'unpublish'
  await recordEvent(req, { kind, type, documentId, locale, revision })
}

/**
 * Completes a publish or unpublish that was interrupted: slug history, audit entry and event.
 * Needed only on a database without transactions, where the edition is written first.
 * @returns how many audit entries were missing
 */
export async function recover(payload: Payload, req: PayloadRequest): Promise<number> {
  let missing = 0
  const where = { revision: { exists: true } }
  for (const edition of await findEditions(payload, { columns, where }, req)) {
    const { type, documentId, locale, slug, revision, publishedHash } = edition
    if (isLive(edition) && slug && !isGlobalKey(edition))
      await recordSlug(req, { type, documentId }, locale, slug)
    if (!revision || (await isRecorded(req, edition))) continue
    missing += 1
    await recoverEvent(req, edition, revision)
    await recordAudit(req, {
      action: 'recover',
      type,
      documentId,
      locale,
      to: isLive(edition) ? `${edition.stage}, live` : edition.stage,
      revision,
      hashes: { published: publishedHash ?? null },
    })
  }
  return missing
}
