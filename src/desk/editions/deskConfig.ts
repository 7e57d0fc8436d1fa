import type { CollectionConfig, Field, PayloadRequest } from 'payload'
import type { z } from 'zod'

import type { SensitiveRule } from '#desk/access/index.ts'
import type { AdminGroup } from '#desk/fields/groups.ts'
import type { ProjectedEntry, PublicCollection, PublicGlobal } from '#shared/contract/index.ts'
import type { Label, Locale } from '#shared/localization/index.ts'
import type { EditionState } from './edition.ts'

/** One locale of a document: the names of its fields, each localized value in that locale alone. */
export type LocaleView = Readonly<Record<string, unknown>>

/** A used media file as contents see it: never its URL. */
export interface UsedMedia {
  readonly id: string
  readonly alt: string | null
  readonly caption: string | null
  readonly depictsPersons: boolean
}

/** One thing the gate wants: the field's path on the desk and the rule, for people. */
export interface Finding {
  readonly path: string
  readonly message: Label
  /** An `error` stops publishing; a `warning` is only shown. */
  readonly severity: 'error' | 'warning'
}

/** What a projection may look at beside the view. */
export interface ProjectionContext {
  readonly locale: Locale
  /** A used media file by id; null where it no longer exists. */
  readonly media: (id: string) => UsedMedia | null
}

/** What a type's own gate checks may look at beside the view. */
export interface GateContext extends ProjectionContext {
  readonly id: string
  readonly now: Date
  /** For checks that read other documents: inside the transition's transaction. */
  readonly req: PayloadRequest
}

/** A confidential document that a check opened, as the audit is to tell it. */
export interface OpenedRecord {
  readonly action: string
  readonly type: string
  readonly documentId: string
}

/** What checks of what is confidential may look at beside the view. */
export interface ConfidentialContext extends GateContext {
  /** What for: to list what is missing, to approve the text, or to publish the edition. */
  readonly asked: 'approve' | 'list' | 'publish'
  /** Whether the caller approves or publishes this edition, or lists it and could at this moment. */
  readonly decides: boolean
  /** Notes what a check opened: it goes into the audit, whatever comes of the check. */
  readonly opened: (record: OpenedRecord) => void
}

/** What is for safeguarding alone in a type, administrators not excepted. */
export interface SafeguardingAlone {
  /**
   * Whether a document is: then nobody else approves or publishes it. What is live of it is judged by
   * the workflow under which it went out.
   */
  readonly applies: (view: LocaleView) => boolean
  /**
   * Checks of such a document that look at what is confidential. Only requests of safeguarding, and
   * of system actors, run them: whoever else could watch what they find, if only by its time, would
   * find what is confidential by trying texts.
   */
  readonly gate: (view: LocaleView, context: ConfidentialContext) => Finding[] | Promise<Finding[]>
}

/** Words that readers would see, and the field that they stand in. */
export interface VisibleText {
  readonly path: string
  readonly words: string
}

/**
 * What a type says of its sensitive documents, such as the stories of survivors: the rest follows
 * from it in `src/desk/safeguarding/sensitive`. They go the safeguarded workflow, for safeguarding
 * alone; the answer is taken back by safeguarding alone; and what is live rests on a consent.
 */
export interface Sensitive extends SensitiveRule {
  /**
   * The path of the relation to the consent that a sensitive document rests on: `story.consent`.
   * Safeguarding alone attaches and sees it; it is outside the hash, and a duplicate starts without.
   */
  readonly consentPath: string
  /** The words of one locale in which nothing may identify the person. */
  readonly texts: (view: LocaleView) => readonly VisibleText[]
}

/** A document as a save left it. */
export interface SavedDocument {
  readonly id: string
  /** With all its locales, what is confidential included. */
  readonly document: LocaleView
  readonly editions: readonly EditionState[]
}

/**
 * What else follows from a save of a type's document, in the save's transaction and before the
 * editions are brought up to it. It reads neither the document nor the editions again.
 * @returns whether it changed an edition
 */
export type AfterSave = (req: PayloadRequest, saved: SavedDocument) => Promise<boolean>

/** Until when a live edition holds, and what it rests on. Instants, ISO 8601. */
export interface Expiry {
  readonly verifiedUntil?: string | null
  /** The id of the consent that a sensitive edition rests on. */
  readonly consent?: string | null
  readonly consentUntil?: string | null
}

/**
 * A type's projection: from one locale's view to its public entry, by allow-list.
 * @example export const toPublic: ToPublic<typeof contract> = (view) => ({ title: textOf(view['title']) })
 */
export type ToPublic<Contract extends z.ZodObject> = (
  view: LocaleView,
  context: ProjectionContext,
) => ProjectedEntry<Contract>
/** What a type says whose documents have sealed sites: addresses, phones and staff, for safeguarding alone. */
export interface SealedSites {
  /** The type of the organizations that run them. */
  readonly operators: string
}

/** The desk configuration of a content type or global: its fields, its words for people, its gate and its projection. */
export interface DeskConfig<Contract extends z.ZodObject = z.ZodObject> {
  readonly labels: { readonly singular: Label; readonly plural: Label }
  readonly description: Label
  /** Which group of the admin's navigation it stands in. */
  readonly group: AdminGroup
  /** The text field that names a document in lists; empty for globals. */
  readonly titleField: 'label' | 'name' | 'title' | null
  readonly fields: Field[]
  /** What else a document is found by, beside its name and slug: `acronym`, `channels.value`. */
  readonly searched?: readonly string[]
  readonly defaultColumns?: string[]
  /** Paths that the gate requires: `title`, `date`, `serves`. A sensitive type’s answer is one of itself. */
  readonly requiredToPublish: readonly string[]
  /** The public entry of one locale's view, by allow-list. Parsed by the contract before it is kept. */
  readonly toPublic: ToPublic<Contract>
  /** Checks beyond the requiredToPublish fields. Never skipped, and shown to everybody: of nothing that is confidential. */
  readonly gate?: (view: LocaleView, context: GateContext) => Finding[] | Promise<Finding[]>
  readonly safeguardingAlone?: SafeguardingAlone
  /** Which documents are sensitive. Of collections alone. */
  readonly sensitive?: Sensitive
  /** Where the documents have sealed sites (`src/desk/safeguarding/shelterSites`); one type alone has. */
  readonly sealedSites?: SealedSites
  /** What who has nothing to do is invited to begin: “Start a news item”. The first type that says so is offered. */
  readonly invitation?: Label
  /** Fields that change without a review, by `verify` and `setState` alone. */
  readonly operational?: readonly string[]
  readonly expiry?: (view: LocaleView, context: GateContext) => Expiry | Promise<Expiry>
  /** Fields a duplicate starts without, beside its slug. */
  readonly notDuplicated?: readonly string[]
  readonly afterSave?: AfterSave
  /** What else the collection needs: hooks and endpoints of its own; `src/desk/contentType/hooks.ts` says where they stand. */
  readonly collection?: Pick<CollectionConfig, 'endpoints' | 'hooks'>
}

/** The way to a type's desk configuration, which loads Payload and is fetched by the desk alone. */
interface OnDesk<Contract extends z.ZodObject> {
  readonly desk: () => Promise<{ readonly desk: DeskConfig<Contract> }>
}

/** A content type of many documents: what the `index.ts` of a folder of `collections` exports. */
export interface CollectionType<Contract extends z.ZodObject = z.ZodObject>
  extends PublicCollection<Contract>, OnDesk<Contract> {}

/** Content that there is one of: what the `index.ts` of a folder of `globals` exports. */
export interface GlobalType<Contract extends z.ZodObject = z.ZodObject>
  extends PublicGlobal<Contract>, OnDesk<Contract> {}

/** A whole content type or global; `kind` says which. */
export type AnyContentType = CollectionType | GlobalType

/** A content type whose desk configuration has been loaded. */
export interface LoadedType<Type extends AnyContentType = AnyContentType> {
  readonly type: Type
  readonly desk: DeskConfig
}
