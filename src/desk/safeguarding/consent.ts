import type { Endpoint, PayloadRequest } from 'payload'

import { actorOf, hasRole, roleRefusal, systemActor, unauthenticated } from '#desk/access/index.ts'
import { recordAudit } from '#desk/audit/index.ts'
import { transaction } from '#desk/database/index.ts'
import {
  type Edition,
  MEDIA,
  changedNow,
  findEditions,
  isLive,
  nextRevision,
  updateEdition,
} from '#desk/editions/index.ts'
import { documentNotFound, notDelivered, refreshMedia } from '#desk/workflow/index.ts'

/** The slug of the collection of consents. */
export const CONSENTS = 'consents'
/** The type whose documents rest on consents. */
export const STORIES = 'news'

/** What is looked at of a story that rests on a consent. */
const storyColumns = [
  'id',
  'type',
  'documentId',
  'locale',
  'title',
  'stage',
  'published',
  'publishedHash',
  'consentUntil',
  'references',
  'usedMedia',
] as const

/** An edition of a story, as far as `storyColumns` say. */
export type StoryEdition = Pick<Edition, (typeof storyColumns)[number]>

/** The consent that what is live of an edition rests on. */
export const consentOf = ({ published }: Pick<Edition, 'published'>): string | null =>
  (published?.['story'] as { consent?: string | null } | null | undefined)?.consent ?? null

/**
 * Takes one live edition in, whatever its stage. Of the story the audit says that it was unpublished,
 * as of any other; why, it says of the consent, which safeguarding alone reads.
 * @param cause the audit's action
 */
export async function unpublishBySystem(
  req: PayloadRequest,
  edition: Pick<StoryEdition, 'documentId' | 'id' | 'locale' | 'published' | 'stage' | 'type'>,
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
  const { type, documentId, locale, stage } = edition
  await recordAudit(req, {
    action: 'unpublish',
    type,
    documentId,
    locale,
    from: `${stage}, live`,
    to: 'draft',
    revision,
  })
  const consent = consentOf(edition)
  if (consent)
    await recordAudit(req, {
      action: cause,
      type: CONSENTS,
      documentId: consent,
      locale,
      to: `${type}/${documentId}`,
    })
}

/** The live editions that rest on a consent, by what was published of them. */
export async function liveStoriesOn(req: PayloadRequest, consent: string): Promise<StoryEdition[]> {
  const where = { and: [{ type: { equals: STORIES } }, { safeguarded: { equals: true } }] }
  const editions = await findEditions(req.payload, { columns: storyColumns, where }, req)
  return editions.filter((edition) => isLive(edition) && consentOf(edition) === consent)
}

/** The stories that rest on a consent: by their working copy, or by what is live of them. */
async function storiesOf(req: PayloadRequest, consent: string): Promise<StoryEdition[]> {
  // the bare adapter: a withdrawal reaches every story, whoever may read it
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: STORIES,
    where: { 'story.consent': { equals: consent } },
    select: { id: true },
    limit: 0,
    pagination: false,
    req,
  })
  const ids = new Set(docs.map(({ id }) => id))
  const byWorkingCopy =
    ids.size > 0
      ? await findEditions(
          req.payload,
          {
            columns: storyColumns,
            where: { and: [{ type: { equals: STORIES } }, { documentId: { in: [...ids] } }] },
          },
          req,
        )
      : []
  const all = [...(await liveStoriesOn(req, consent)), ...byWorkingCopy]
  return [...new Map(all.map((edition) => [edition.id, edition])).values()]
}

const mediaOf = ({ references, usedMedia }: StoryEdition): string[] => [
  ...(usedMedia ?? []),
  ...(references ?? [])
    .filter((name) => name.startsWith(`${MEDIA}/`))
    .map((name) => name.slice(MEDIA.length + 1)),
]

/**
 * Withdraws a consent: its stories are unpublished and their media barred everywhere, in the same
 * transaction.
 * @returns how many live editions were taken in
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
    if (!found.withdrawnAt)
      await db.updateOne({
        collection: CONSENTS,
        id: consent,
        data: { withdrawnAt: new Date().toISOString() },
        req,
      })
    const stories = await storiesOf(req, consent)
    const live = stories.filter(isLive)
    for (const edition of live) await unpublishBySystem(req, edition, 'withdrawConsent')
    for (const id of new Set(stories.flatMap(mediaOf))) {
      await db.updateOne({ collection: MEDIA, id, data: { barred: true }, req })
      // another document may show the same file: its answers are made anew without it
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
