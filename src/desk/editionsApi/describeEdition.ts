import { type Edition, type EditionState, isLive, liveStateOf } from '#desk/editions/index.ts'

/** An edition as the desk's HTTP API shows it: where it stands, never its frozen view or snapshot. */
export type EditionDescription = Pick<
  Edition,
  | 'approvedHash'
  | 'contentHash'
  | 'documentId'
  | 'firstPublishedAt'
  | 'followUp'
  | 'id'
  | 'locale'
  | 'progress'
  | 'publishedAt'
  | 'publishedHash'
  | 'revision'
  | 'slug'
  | 'stage'
  | 'title'
  | 'type'
  | 'unpublishedAt'
> & {
  readonly live: boolean
  /** Live, and the working copy differs from what is live. */
  readonly liveWithChanges: boolean
}

/** Describes an edition for the desk. */
export const describeEdition = (edition: EditionState): EditionDescription => ({
  id: edition.id,
  type: edition.type,
  documentId: edition.documentId,
  locale: edition.locale,
  title: edition.title ?? null,
  stage: edition.stage,
  progress: edition.progress ?? null,
  followUp: edition.followUp ?? false,
  contentHash: edition.contentHash ?? null,
  approvedHash: edition.approvedHash ?? null,
  publishedHash: edition.publishedHash ?? null,
  slug: edition.slug ?? null,
  firstPublishedAt: edition.firstPublishedAt ?? null,
  publishedAt: edition.publishedAt ?? null,
  unpublishedAt: edition.unpublishedAt ?? null,
  revision: edition.revision ?? null,
  live: isLive(edition),
  liveWithChanges: liveStateOf(edition) === 'live_with_changes',
})
