import type { PayloadRequest } from 'payload'

import {
  type EditionData,
  type EditionState,
  type Expiry,
  type LocaleReading,
  type Projection,
  type WorkingCopy,
  changers,
  liveStateOf,
  nextRevision,
} from '#desk/editions/index.ts'
import { type Approval, approvalOf } from './approval.ts'
import { gateContext } from './gate.ts'
import type { TransitionRule } from './transitions.ts'

/** The columns that delivery reads, filled from a projection. */
export const deliveryColumns = (projection: Projection): EditionData => ({
  snapshot: projection.snapshot,
  references: projection.references,
  facets: projection.facets,
  searchText: projection.searchText,
  sortKey: projection.sortKey,
  sortDate: projection.sortDate,
  sortOrder: projection.sortOrder,
  sortTitle: projection.sortTitle,
})

/** The same columns of an edition that is not live. */
export const notDelivered: EditionData = {
  liveState: 'not_live',
  snapshot: null,
  published: null,
  publishedHash: null,
  references: null,
  facets: null,
  searchText: null,
  slug: null,
  sortKey: null,
  sortDate: null,
  sortOrder: null,
  sortTitle: null,
  verifiedUntil: null,
  consent: null,
  consentUntil: null,
}

/** When a view expires once it is live, and which consent it depends on. */
export async function expiryOf(
  req: PayloadRequest,
  copy: WorkingCopy,
  reading: Omit<LocaleReading, 'hash'>,
): Promise<Required<Expiry>> {
  const expiry = await copy.loaded.desk.expiry?.(reading.view, gateContext(req, copy, reading))
  return {
    verifiedUntil: expiry?.verifiedUntil ?? null,
    consent: expiry?.consent ?? null,
    consentUntil: expiry?.consentUntil ?? null,
  }
}

/** One edition, and the transition that it is about to make. */
export interface Step {
  readonly edition: EditionState
  readonly reading: LocaleReading
  readonly approval: Approval
  readonly rule: TransitionRule
  /** What the gate returned for it; null for a transition without a gate. */
  readonly projection: Projection | null
}

/**
 * Whether readers may be told that an edition was live: not what was safeguarded, and not what is by
 * now.
 */
export const mayBeTold = ({ edition, approval }: Step): boolean =>
  !edition.safeguarded && approval.workflow !== 'safeguarded'

/** The columns that publishing writes, from the very view that was read, hashed and projected. */
async function publishColumns(
  req: PayloadRequest,
  copy: WorkingCopy,
  { edition, reading, projection }: Step,
): Promise<EditionData> {
  if (!projection) throw new Error('An edition was to be published without having passed the gate')
  const { view, hash } = reading
  const now = new Date().toISOString()
  const { workflow } = approvalOf(copy.loaded, view, undefined)
  const slug = copy.loaded.type.kind === 'global' ? copy.key.documentId : String(view['slug'])
  return {
    ...deliveryColumns(projection),
    ...(await expiryOf(req, copy, reading)),
    published: { ...view },
    publishedHash: hash,
    slug,
    lastSlug: null,
    firstPublishedAt: edition.firstPublishedAt ?? now,
    publishedAt: now,
    unpublishedAt: null,
    liveState: 'live',
    // the workflow of the content that is now live
    workflow,
    safeguarded: workflow === 'safeguarded',
    contractVersion: copy.loaded.type.contractVersion,
    revision: await nextRevision(req),
  }
}

/** The columns that a transition writes to its edition. */
export async function columnsOf(
  req: PayloadRequest,
  copy: WorkingCopy,
  step: Step,
): Promise<EditionData> {
  const { edition, reading, approval, rule } = step
  const moved: EditionData = {
    stage: rule.to,
    workflow: approval.workflow,
    contentHash: reading.hash,
    liveState: liveStateOf({ ...edition, contentHash: reading.hash }),
  }
  const approved: EditionData =
    rule.to === 'approved' ? { approvedHash: reading.hash, ...changers([]) } : {}
  if (rule.live === 'publish')
    return {
      ...moved,
      ...approved,
      followUp: rule.followUp ?? false,
      ...(await publishColumns(req, copy, step)),
    }
  if (rule.live === 'unpublish')
    return {
      ...moved,
      // nothing is live any more, so only the working copy decides
      workflow: approvalOf(copy.loaded, reading.view, undefined).workflow,
      ...notDelivered,
      lastSlug: mayBeTold(step) ? (edition.slug ?? null) : null,
      approvedHash: null,
      unpublishedAt: new Date().toISOString(),
      revision: await nextRevision(req),
    }
  return { ...moved, ...approved }
}
