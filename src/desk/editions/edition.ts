import type { Workflow } from '#shared/contract/index.ts'
import type { Locale } from '#shared/localization/index.ts'

/** The stages of an edition on its way to being published. */
export const stages = ['draft', 'in_review', 'changes_requested', 'approved'] as const
/** Whether readers see an edition, and whether its working copy differs from what they see. */
export const liveStates = ['not_live', 'live', 'live_with_changes'] as const
/** One of `liveStates`. */
export type LiveState = (typeof liveStates)[number]

/** One of `stages`. */
export type Stage = (typeof stages)[number]

/**
 * An edition as stored: one locale of one document, its stage, what is frozen and its snapshot.
 * Instants are ISO 8601 in UTC. What is unset is absent or null, by database.
 */
export interface Edition {
  readonly id: string
  readonly type: string
  readonly documentId: string
  readonly locale: Locale
  readonly title?: string | null
  /** The locale that `title` is in: another one where this edition has none. */
  readonly titleLocale?: Locale | null
  /** Whether the queue shows it: its document exists, and is not in the trash. */
  readonly listed?: boolean | null
  /** The working copy's workflow, which its content decides. */
  readonly workflow?: Workflow | null
  readonly stage: Stage
  readonly liveState?: LiveState | null
  /** The working copy's hash at its last save. Only for lists: transitions compute it again. */
  readonly contentHash?: string | null
  readonly approvedHash?: string | null
  readonly publishedHash?: string | null
  /** Ids of the users who changed this locale since its last approval. */
  readonly changedBy?: readonly string[] | null
  /** The same ids separated by spaces, empty for nobody: both databases can filter by a text. */
  readonly changers?: string | null
  /** When the content last changed or a transition was made, and by whom: a user's id or a system actor's name. */
  readonly changedAt?: string | null
  readonly lastChangedBy?: string | null
  readonly progress?: number | null
  /** Ids of the media that the working copy uses, null for none: their alt text is part of its hash. */
  readonly usedMedia?: readonly string[] | null
  /** Published urgently, to be reviewed afterwards. */
  readonly followUp?: boolean | null
  /** Live slug; null while not live. */
  readonly slug?: string | null
  /**
   * The slug of an edition that was live and is not any more, which readers may be told; null where
   * it was safeguarded.
   */
  readonly lastSlug?: string | null
  readonly firstPublishedAt?: string | null
  readonly publishedAt?: string | null
  readonly unpublishedAt?: string | null
  /** Frozen view: the locale view as published. */
  readonly published?: Record<string, unknown> | null
  /** The public JSON; the edition is live while it has one. */
  readonly snapshot?: Record<string, unknown> | null
  readonly contractVersion?: number | null
  /** Highest plus one at each change that delivery must see. Absent until the first publish. */
  readonly revision?: number | null
  /**
   * Published under the safeguarded workflow, or safeguarded since by its document's content: never
   * kept by shared caches.
   */
  readonly safeguarded?: boolean | null
  readonly verifiedUntil?: string | null
  /** The consent that the live content rests on. Only safeguarding may see it, and when it ends. */
  readonly consent?: string | null
  readonly consentUntil?: string | null
  /** The documents and media in the snapshot, as `type/id`. */
  readonly references?: readonly string[] | null
  /** `name:value`, for delivery's filters. */
  readonly facets?: readonly string[] | null
  readonly searchText?: string | null
  /** What the desk's list searches; see `src/desk/search`. */
  readonly folded?: string | null
  /** The type's default order as one text: `date` types are read descending, `order` types ascending. */
  readonly sortKey?: string | null
  readonly sortDate?: string | null
  readonly sortOrder?: number | null
  readonly sortTitle?: string | null
  readonly createdAt: string
  readonly updatedAt: string
}

/** The name of a column of editions. */
export type EditionColumn = keyof Edition

/**
 * The columns that describe an edition's state. Left out are the frozen view, the snapshot and the
 * search text, each as large as the document: name them explicitly where needed.
 */
export const stateColumns = [
  'id',
  'type',
  'documentId',
  'locale',
  'title',
  'titleLocale',
  'listed',
  'workflow',
  'stage',
  'liveState',
  'contentHash',
  'approvedHash',
  'publishedHash',
  'changedBy',
  'progress',
  'usedMedia',
  'followUp',
  'slug',
  'firstPublishedAt',
  'publishedAt',
  'unpublishedAt',
  'revision',
  'safeguarded',
  'folded',
] as const satisfies readonly EditionColumn[]

/** An edition with the columns of `stateColumns`. */
export type EditionState = Pick<Edition, (typeof stateColumns)[number]>
