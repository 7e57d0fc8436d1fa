import type { PayloadRequest } from 'payload'

import { actorOf, malformed, roleRefusal, systemActor } from '#desk/access/index.ts'
import { recordAudit } from '#desk/audit/index.ts'
import { transaction } from '#desk/database/index.ts'
import { type DocumentKey, readWorkingCopy } from '#desk/editions/index.ts'
import { recordEvent, withOwnEvent } from '#desk/events/index.ts'
import { contentChanged, documentNotFound } from '#desk/workflow/index.ts'
import { requestRules } from '#shared/errors/index.ts'
import { factsHashOf } from './factsHash.ts'
import { mayOperate } from './operationalRights.ts'
import { refreshLive } from './refreshLive.ts'

/** Marks a save as an operation on operational fields, which plain saves may not change. */
export const OPERATIONAL = 'operationalChange'

/** The event of each operation. */
const kinds = { verify: 'verified', setState: 'stateChanged' } as const

function checkRole(req: PayloadRequest, what: string): void {
  if (!systemActor(req) && !mayOperate(req)) throw roleRefusal(what)
}

async function change(
  req: PayloadRequest,
  key: DocumentKey,
  action: keyof typeof kinds,
  data: Record<string, unknown>,
  words: {
    comment?: string | undefined
    factsHash?: string | undefined
    from?: string
    to?: string
  },
): Promise<void> {
  const { comment, factsHash, ...moved } = words
  await transaction(req.payload, req, async () => {
    const before = await readWorkingCopy(req.payload, key, req)
    if (!before || before.loaded.type.kind === 'global') throw documentNotFound()
    if (factsHash !== undefined && factsHash !== factsHashOf(before)) throw contentChanged()
    const known = before.loaded.desk.operational ?? []
    for (const name of Object.keys(data))
      if (!known.includes(name)) throw malformed(name, requestRules.notOperational)
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
    await refreshLive(req, after, Object.keys(data))
    await recordEvent(req, { kind: kinds[action], ...key })
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
  /** The hash of the values that were checked, as `describeOperational` gives it. */
  readonly factsHash?: string | undefined
}

/**
 * Records that somebody checked a document's facts today: sets `verifiedAt`, `verifiedBy` and the
 * period, and refreshes what is live, without a review.
 * @throws KerbenError `role`, `not_found`, `bad_request`, `content_changed` where the values are no
 * longer those that were checked; Payload's validation error for an invalid period
 */
export async function verify(
  req: PayloadRequest,
  key: DocumentKey,
  { comment, reviewEveryDays, factsHash }: Verification = {},
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
    {
      comment,
      factsHash,
      ...(reviewEveryDays === undefined ? {} : { to: `${String(reviewEveryDays)} d` }),
    },
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
