import type { Endpoint, PayloadRequest } from 'payload'

import { actorOf, hasRole, roleRefusal, systemActor, unauthenticated } from '#desk/access/index.ts'
import { recordAudit } from '#desk/audit/index.ts'
import { transaction } from '#desk/database/index.ts'
import {
  type Edition,
  type LoadedType,
  MEDIA,
  changedNow,
  findEditions,
  isLive,
  loadedTypes,
  nextRevision,
  updateEdition,
} from '#desk/editions/index.ts'
import { recordEvent } from '#desk/events/index.ts'
import {
  documentNotFound,
  forgetAddresses,
  notDelivered,
  refreshMedia,
} from '#desk/workflow/index.ts'

/** The slug of the collection of consents. */
export const CONSENTS = 'consents'

/** The columns that are read of an edition with a consent. */
const storyColumns = [
  'id',
  'type',
  'documentId',
  'locale',
  'title',
  'stage',
  'publishedHash',
  'consent',
  'consentUntil',
  'references',
  'usedMedia',
] as const

/** An edition with a consent, with the columns of `storyColumns`. */
export type StoryEdition = Pick<Edition, (typeof storyColumns)[number]>

/**
 * Unpublishes one live edition, whatever its stage. The story's audit entry says only that it was
 * unpublished; the reason goes into an entry of the consent, which only safeguarding reads.
 * @param cause the audit's action
 */
export async function unpublishBySystem(
  req: PayloadRequest,
  edition: Pick<StoryEdition, 'consent' | 'documentId' | 'id' | 'locale' | 'stage' | 'type'>,
  cause: string,
): Promise<void> {
  const revision = await nextRevision(req)
  await updateEdition(req, edition.id, {
    ...notDelivered,
    stage: 'draft',
    approvedHash: null,
    ...changedNow(actorOf(req)),
    unpublishedAt: new Date().toISOString(),
    revision,
  })
  const { type, documentId, locale, stage, consent } = edition
  await forgetAddresses(req, { type, documentId })
  await recordEvent(req, { kind: 'unpublish', type, documentId, locale, revision })
  await recordAudit(req, {
    action: 'unpublish',
    type,
    documentId,
    locale,
    from: `${stage}, live`,
    to: 'draft',
    revision,
  })
  if (consent)
    await recordAudit(req, {
      action: cause,
      type: CONSENTS,
      documentId: consent,
      locale,
      to: `${type}/${documentId}`,
    })
}

/** The live editions that depend on a consent, by that column's index. */
export async function liveEditionsByConsent(
  req: PayloadRequest,
  consent: string,
): Promise<StoryEdition[]> {
  const where = { consent: { equals: consent } }
  return (await findEditions(req.payload, { columns: storyColumns, where }, req)).filter(isLive)
}

/** The editions of a type whose working copies name a consent. */
async function workingCopiesOn(
  req: PayloadRequest,
  consent: string,
  { type, desk }: LoadedType,
): Promise<StoryEdition[]> {
  if (!desk.sensitive) return []
  // the bare adapter: a withdrawal reaches every story, whoever may read it
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: type.slug,
    where: { [desk.sensitive.consentPath]: { equals: consent } },
    select: { id: true },
    limit: 0,
    pagination: false,
    req,
  })
  if (docs.length === 0) return []
  const documentId = { in: docs.map(({ id }) => id) }
  const where = { and: [{ type: { equals: type.slug } }, { documentId }] }
  return findEditions(req.payload, { columns: storyColumns, where }, req)
}

/** The stories that depend on a consent: by their working copy, or by their live editions. */
async function editionsByConsent(req: PayloadRequest, consent: string): Promise<StoryEdition[]> {
  const all = await liveEditionsByConsent(req, consent)
  for (const loaded of loadedTypes(req.payload).values())
    all.push(...(await workingCopiesOn(req, consent, loaded)))
  return [...new Map(all.map((edition) => [edition.id, edition])).values()]
}

const mediaOf = ({ references, usedMedia }: StoryEdition): string[] => [
  ...(usedMedia ?? []),
  ...(references ?? [])
    .filter((name) => name.startsWith(`${MEDIA}/`))
    .map((name) => name.slice(MEDIA.length + 1)),
]

/**
 * Withdraws a consent: unpublishes its stories and bars their media everywhere, in one transaction.
 * @returns how many live editions were unpublished
 * @throws KerbenError `role`, `not_found`
 */
export function withdrawConsent(req: PayloadRequest, consent: string): Promise<number> {
  if (!systemActor(req) && !hasRole(req.user, 'safeguarding')) throw roleRefusal('withdraw')
  return transaction(req.payload, req, async () => {
    const { db } = req.payload
    const found = await db.findOne<{ id: string; withdrawnAt?: string | null }>({
      collection: CONSENTS,
      where: { id: { equals: consent } },
      req,
    })
    if (!found) throw documentNotFound()
    if (!found.withdrawnAt) {
      await db.updateOne({
        collection: CONSENTS,
        id: consent,
        data: { withdrawnAt: new Date().toISOString() },
        req,
      })
      await recordEvent(req, { kind: 'consentWithdrawn', type: CONSENTS, documentId: consent })
    }
    const stories = await editionsByConsent(req, consent)
    const live = stories.filter(isLive)
    for (const edition of live) await unpublishBySystem(req, edition, 'withdrawConsent')
    for (const id of new Set(stories.flatMap(mediaOf))) {
      await db.updateOne({ collection: MEDIA, id, data: { barred: true }, req })
      // other documents may show the same file: their live editions are refreshed to lose it
      await refreshMedia(req, id)
    }
    await recordAudit(req, { action: 'withdrawConsent', type: CONSENTS, documentId: consent })
    return live.length
  })
}

/** Unpublishes stories whose consent has run out. Delivery has stopped serving them already. */
export function unpublishExpired(req: PayloadRequest, now = new Date()): Promise<number> {
  return transaction(req.payload, req, async () => {
    const where = { consentUntil: { less_than_equal: now.toISOString() } }
    const expired = await findEditions(req.payload, { columns: storyColumns, where }, req)
    const live = expired.filter(isLive)
    for (const edition of live) await unpublishBySystem(req, edition, 'consentExpired')
    return live.length
  })
}

/** `POST /api/consents/{id}/withdraw`, for `safeguarding`. */
export const consentEndpoints: Endpoint[] = [
  {
    path: '/:id/withdraw',
    method: 'post',
    handler: async (req) => {
      if (!req.user) throw unauthenticated()
      const id = req.routeParams?.['id']
      const unpublished = await withdrawConsent(req, String(id))
      return Response.json({ unpublished })
    },
  },
]
