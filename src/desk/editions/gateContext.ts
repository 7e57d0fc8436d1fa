import type { PayloadRequest } from 'payload'

import type { Label, Locale } from '#shared/localization/index.ts'

/** One locale of a document: values by field name, with localized values in that locale only. */
export type LocaleView = Readonly<Record<string, unknown>>

/** A used media file as a projection sees it: never its URL. */
export interface UsedMedia {
  readonly id: string
  readonly alt: string | null
  readonly caption: string | null
  /** Who made it and whose it is, in no language. */
  readonly credit: string | null
  readonly mimeType: string | null
  readonly depictsPersons: boolean
}

/** One thing the gate wants: the field's path on the desk and the rule, for people. */
export interface Finding {
  readonly path: string
  readonly message: Label
  /** An `error` stops publishing; a `warning` is only shown. */
  readonly severity: 'error' | 'warning'
}

/** What a projection may use in addition to the view. */
export interface ProjectionContext {
  readonly locale: Locale
  /** A used media file by id; null where it no longer exists. */
  readonly media: (id: string) => UsedMedia | null
}

/** What a type's own gate checks may use in addition to the view. */
export interface GateContext extends ProjectionContext {
  readonly id: string
  readonly now: Date
  /** For checks that read other documents: inside the transition's transaction. */
  readonly req: PayloadRequest
}

/** A confidential document that a check decrypted, as recorded in the audit. */
export interface OpenedRecord {
  readonly action: string
  readonly type: string
  readonly documentId: string
}

/** What checks of confidential data may use in addition to the view. */
export interface ConfidentialContext extends GateContext {
  /** Why it is checked: to list findings, to approve the text, or to publish the edition. */
  readonly asked: 'approve' | 'list' | 'publish'
  /** Whether the caller approves or publishes this edition, or lists it and could do so now. */
  readonly decides: boolean
  /** Records what a check decrypted; it goes into the audit, whatever the result of the check. */
  readonly opened: (record: OpenedRecord) => void
}
