import type { PayloadRequest } from 'payload'

import {
  type Edition,
  type EditionData,
  type Expiry,
  type LocaleReading,
  type Projection,
  type WorkingCopy,
  nextRevision,
  project,
} from '#desk/editions/index.ts'
import { approvalOf } from './approval.ts'
import { gateClosed } from './errors.ts'
import { gateContext } from './gate.ts'
import { messages } from './messages.ts'

/** The columns that delivery reads, of one projection. */
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
  consentUntil: null,
}

/** When delivery has to look again at a view of this document. */
export async function expiryOf(
  req: PayloadRequest,
  copy: WorkingCopy,
  reading: LocaleReading,
): Promise<Required<Expiry>> {
  const expiry = await copy.loaded.desk.expiry?.(reading.view, gateContext(req, copy, reading))
  return {
    verifiedUntil: expiry?.verifiedUntil ?? null,
    consentUntil: expiry?.consentUntil ?? null,
  }
}

/**
 * What publishing writes to an edition: the very view that was hashed, frozen and projected.
 * @throws KerbenError `gate` where the contract refuses the view
 */
export async function publishColumns(
  req: PayloadRequest,
  copy: WorkingCopy,
  reading: LocaleReading,
  edition: Edition,
): Promise<EditionData> {
  const { view, locale, media, hash } = reading
  const result = project(copy.loaded, view, locale, media)
  if (!result.ok)
    throw gateClosed(
      result.issues.map((issue) => ({
        path: issue.path.join('.'),
        message: messages.contract(issue.message),
        severity: 'error',
      })),
    )
  const now = new Date().toISOString()
  const { workflow } = approvalOf(copy.loaded, view, undefined)
  const slug = copy.loaded.type.kind === 'global' ? copy.key.documentId : String(view['slug'])
  return {
    ...deliveryColumns(result.projection),
    ...(await expiryOf(req, copy, reading)),
    published: { ...view },
    publishedHash: hash,
    slug,
    firstPublishedAt: edition.firstPublishedAt ?? now,
    publishedAt: now,
    unpublishedAt: null,
    liveState: 'live',
    // of what is live from now on
    workflow,
    safeguarded: workflow === 'safeguarded',
    contractVersion: copy.loaded.type.contractVersion,
    revision: await nextRevision(req),
  }
}
