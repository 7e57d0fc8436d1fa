import type { Locale } from '#shared/localization/index.ts'

/**
 * The kinds of event without any capability. Transitions have the names from the table of
 * transitions.
 */
export const eventKinds = [
  // a document, a global or a media file was saved by people, tools or the seed
  'saved',
  'trashed',
  // restored from the trash
  'restored',
  'deleted',
  // a live edition's content replaced its working copy
  'discarded',
  'submit',
  'requestChanges',
  'approve',
  'publish',
  'publishUrgently',
  'unpublish',
  // a live edition was projected again for a newer contract
  'reprojected',
  'verified',
  'stateChanged',
  'consentWithdrawn',
] as const

/** One of `eventKinds`, or one that a capability brings, such as `commented`. */
export type EventKind = (typeof eventKinds)[number] | (string & Record<never, never>)

/**
 * An event to record: only opaque ids, numbers and hashes, never texts, and nothing confidential. A
 * consent's event names no story, and a story's event no consent.
 */
export interface NewEvent {
  readonly kind: EventKind
  /** The collection; `globals` for a global. */
  readonly type: string
  /** Its document; a global's slug. */
  readonly documentId: string
  /** The edition's locale, for an event about one edition. */
  readonly locale?: Locale
  /** The revision that delivery follows, for an event that changed what is live. */
  readonly revision?: number
  /** Hashes, and ids of what else it is about, by name. */
  readonly hashes?: Readonly<Record<string, string | null>>
}

/** An event as stored. */
export interface StoredEvent {
  readonly id: string
  readonly kind: EventKind
  readonly type: string
  readonly documentId: string
  readonly locale?: Locale | null
  /** Counts the events of one document, from 1, without gaps. */
  readonly n: number
  /** ISO 8601 in UTC. */
  readonly at: string
  /** An account's id, a system actor's name, or `anonymous`. */
  readonly actor: string
  readonly revision?: number | null
  readonly hashes?: Readonly<Record<string, string | null>> | null
}
