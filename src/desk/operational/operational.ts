import type { PayloadRequest } from 'payload'

import { actorOf, malformed, roleRefusal, systemActor } from '#desk/access/index.ts'
import { recordAudit } from '#desk/audit/index.ts'
import { transaction } from '#desk/database/index.ts'
import {
  type DocumentKey,
  type WorkingCopy,
  documentEditions,
  editionColumns,
  isLive,
  loadUsedMedia,
  nextRevision,
  project,
  localeView,
  readWorkingCopy,
  updateEdition,
  usedMediaIds,
} from '#desk/editions/index.ts'
import { recordEvent, withOwnEvent } from '#desk/events/index.ts'
import { deliveryColumns, documentNotFound, expiryOf } from '#desk/workflow/index.ts'
import { mayOperate } from './operationalRights.ts'

/** Marks a save as an operation on operational fields, which plain saves may not change. */
export const OPERATIONAL = 'operationalChange'

/** The event of each operation. */
const kinds = { verify: 'verified', setState: 'stateChanged' } as const

function checkRole(req: PayloadRequest, what: string): void {
  if (!systemActor(req) && !mayOperate(req)) throw roleRefusal(what)
}

/** Refreshes every live edition of a document with its present operational fields. */
async function refreshLive(req: PayloadRequest, copy: WorkingCopy): Promise<void> {
  const { key, fields, loaded } = copy
  for (const edition of await documentEditions(req.payload, key, req)) {
    if (!isLive(edition)) continue
    const live = await editionColumns(req.payload, edition.id, ['published'], req)
    if (!live?.published) continue
    const now = localeView(fields, copy.document, edition.locale)
    const view = { ...live.published }
    for (const name of loaded.desk.operational ?? []) view[name] = now[name] ?? null
    const media = await loadUsedMedia(req.payload, usedMediaIds(fields, view), edition.locale, req)
    const result = project(loaded, view, edition.locale, media)
    if (!result.ok)
      throw malformed('state', result.issues[0]?.message ?? 'is refused by the contract')
    await updateEdition(req, edition.id, {
      ...deliveryColumns(result.projection),
      ...(await expiryOf(req, copy, { locale: edition.locale, view, media })),
      published: view,
      publishedAt: new Date().toISOString(),
      revision: await nextRevision(req),
    })
  }
}

async function change(
  req: PayloadRequest,
  key: DocumentKey,
  action: keyof typeof kinds,
  data: Record<string, unknown>,
  words: { comment?: string | undefined; from?: string; to?: string },
): Promise<void> {
  await transaction(req.payload, req, async () => {
    const before = await readWorkingCopy(req.payload, key, req)
    if (!before || before.loaded.type.kind === 'global') throw documentNotFound()
    const known = before.loaded.desk.operational ?? []
    for (const name of Object.keys(data))
      if (!known.includes(name)) throw malformed(name, `is no operational field of “${key.type}”`)
    req.context[OPERATIONAL] = true
    try {
      // the role was checked above; the collection's access is for editorial saves, so it is
      // bypassed
      await withOwnEvent(req, () =>
        req.payload.update({
          collection: key.type,
          id: key.documentId,
          data,
          locale: 'ky',
          depth: 0,
          req,
          overrideAccess: true,
        }),
      )
    } finally {
      delete req.context[OPERATIONAL]
    }
    const after = await readWorkingCopy(req.payload, key, req)
    if (!after) throw documentNotFound()
    await refreshLive(req, after)
    await recordEvent(req, { kind: kinds[action], ...key })
    const { comment, ...moved } = words
    await recordAudit(req, {
      action,
      ...key,
      ...moved,
      ...(comment ? { comment } : {}),
    })
  })
}

/** What a person states after checking a document's facts. */
export interface Verification {
  readonly comment?: string | undefined
  /** For how many days this and later checks are valid; unchanged if absent. */
  readonly reviewEveryDays?: number | undefined
}

/**
 * Records that somebody checked a document's facts today: sets `verifiedAt`, `verifiedBy` and the
 * period, and refreshes what is live, without a review.
 * @throws KerbenError `role`, `not_found`, `bad_request`; Payload's validation error for an invalid
 * period
 */
export async function verify(
  req: PayloadRequest,
  key: DocumentKey,
  { comment, reviewEveryDays }: Verification = {},
) {
  checkRole(req, 'verify')
  await change(
    req,
    key,
    'verify',
    {
      verifiedAt: new Date().toISOString(),
      ...(req.user ? { verifiedBy: actorOf(req) } : {}),
      ...(reviewEveryDays === undefined ? {} : { reviewEveryDays }),
    },
    { comment, ...(reviewEveryDays === undefined ? {} : { to: `${String(reviewEveryDays)} d` }) },
  )
}

/**
 * Sets a document's operational state (`open`, `full`, …) and refreshes what is live, without a review.
 * @throws KerbenError `role`, `not_found`, `bad_request`; Payload's validation error for an unknown state
 */
export async function setState(
  req: PayloadRequest,
  key: DocumentKey,
  state: string,
  reason?: string,
) {
  checkRole(req, 'state')
  const copy = await readWorkingCopy(req.payload, key)
  const from = copy?.document['state']
  await change(
    req,
    key,
    'setState',
    { state },
    { comment: reason, to: state, ...(typeof from === 'string' ? { from } : {}) },
  )
}
