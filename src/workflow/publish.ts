import type { PayloadRequest } from 'payload'

import {
  type Edition,
  type EditionData,
  type Expiry,
  type LocaleReading,
  type Projection,
  type UsedMedia,
  type WorkingCopy,
  nextRevision,
  project,
} from '../editions/index.ts'
import { gateClosed } from './errors.ts'
import { messages } from './messages.ts'
import { workflowOf } from './workflowOf.ts'

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
  { key, loaded }: Pick<WorkingCopy, 'key' | 'loaded'>,
  { view, locale, media }: Pick<LocaleReading, 'locale' | 'media' | 'view'>,
): Promise<Required<Expiry>> {
  const byId = new Map<string, UsedMedia>(media.map((file) => [file.id, file]))
  const expiry = await loaded.desk.expiry?.(view, {
    req,
    locale,
    id: key.documentId,
    now: new Date(),
    media: (id) => byId.get(id) ?? null,
  })
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
      req.i18n.language,
    )
  const now = new Date().toISOString()
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
    safeguarded: workflowOf(copy.loaded, view) === 'safeguarded',
    contractVersion: copy.loaded.type.contractVersion,
    revision: await nextRevision(req),
  }
}
