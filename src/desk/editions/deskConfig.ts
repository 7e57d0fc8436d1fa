import type { CollectionConfig, Field, PayloadRequest } from 'payload'
import type { z } from 'zod'

import type { SensitiveRule } from '#desk/access/index.ts'
import type { AdminGroup } from '#desk/fields/groups.ts'
import type { ProjectedEntry, PublicCollection, PublicGlobal } from '#shared/contract/index.ts'
import type { Label } from '#shared/localization/index.ts'
import type { EditionState } from './edition.ts'
import type {
  ConfidentialContext,
  Finding,
  GateContext,
  LocaleView,
  ProjectionContext,
} from './gateContext.ts'
import type { VerifiedFacts } from './verifiedFacts.ts'

export type {
  ConfidentialContext,
  Finding,
  GateContext,
  LocaleView,
  OpenedRecord,
  ProjectionContext,
  UsedMedia,
} from './gateContext.ts'

/** Rules of a type that only safeguarding may handle, not even administrators. */
export interface SafeguardingAlone {
  /**
   * Whether they apply to a document; then only safeguarding approves or publishes it. For what is
   * live, the workflow under which it was published decides.
   */
  readonly applies: (view: LocaleView) => boolean
  /**
   * Checks of such a document against confidential data. They run only for safeguarding and for
   * system actors: anyone else could guess confidential data by trying texts and watching the
   * result, or even the time it takes.
   */
  readonly gate: (view: LocaleView, context: ConfidentialContext) => Finding[] | Promise<Finding[]>
}

/** A text that readers would see, and its field's path. */
export interface VisibleText {
  readonly path: string
  readonly words: string
}

/** The texts of a type's documents that must not reveal where a place is, or who a person is. */
export interface GuardedTexts {
  /** Whether a document has such texts; absent, all have. */
  readonly applies?: (view: LocaleView) => boolean
  readonly texts: (
    view: LocaleView,
    context: Pick<ProjectionContext, 'media'>,
  ) => readonly VisibleText[]
}

/**
 * What a type defines for its sensitive documents, such as the stories of survivors;
 * `src/desk/safeguarding/sensitive` does the rest. They follow the safeguarded workflow, and only
 * safeguarding approves them; only safeguarding may reverse the answer that makes a document
 * sensitive; and what is live requires a consent.
 */
export interface Sensitive extends SensitiveRule {
  /**
   * The path of the relation to a sensitive document's consent: `story.consent`. Only safeguarding
   * sets and sees it; it is not part of the hash, and a duplicate starts without it.
   */
  readonly consentPath: string
  /** The words of one locale in which nothing may identify the person. */
  readonly texts: (view: LocaleView) => readonly VisibleText[]
}

/** A document after a save. */
export interface SavedDocument {
  readonly id: string
  /** With all its locales and its confidential values. */
  readonly document: LocaleView
  readonly editions: readonly EditionState[]
}

/**
 * What a type does after a save of a document, in the save's transaction and before its editions
 * are updated. It must not read the document and the editions again.
 * @returns whether it changed an edition
 */
export type AfterSave = (req: PayloadRequest, saved: SavedDocument) => Promise<boolean>

/** When a live edition expires, and the consent that it rests on. Instants in ISO 8601. */
export interface Expiry {
  readonly verifiedUntil?: string | null
  /** The id of a sensitive edition's consent. */
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
/**
 * For a type whose documents have confidential sites: addresses, phones and staff, for safeguarding
 * only.
 */
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
  /**
   * Further fields that the search looks through, beside name and slug: `acronym`,
   * `channels.value`.
   */
  readonly searched?: readonly string[]
  readonly defaultColumns?: string[]
  /**
   * Paths that the gate requires: `title`, `date`, `serves`. For a sensitive type, the field that
   * decides it is required anyway.
   */
  readonly requiredToPublish: readonly string[]
  /** The public entry of one locale's view, by allow-list. Parsed by the contract before it is kept. */
  readonly toPublic: ToPublic<Contract>
  /**
   * Checks beyond `requiredToPublish`. Never skipped, and visible to everyone, so they must not use
   * confidential data.
   */
  readonly gate?: (view: LocaleView, context: GateContext) => Finding[] | Promise<Finding[]>
  readonly safeguardingAlone?: SafeguardingAlone
  /** Texts in which patterns such as phones and streets are refused; a sensitive type's are its own. */
  readonly guardedTexts?: GuardedTexts
  /** Which documents are sensitive. Only for collections. */
  readonly sensitive?: Sensitive
  /**
   * For a type whose documents have confidential sites (`src/desk/safeguarding/shelterSites`); only
   * one type has.
   */
  readonly sealedSites?: SealedSites
  /**
   * An invitation for people without open tasks: “Start a news item”. The first type with one is
   * offered.
   */
  readonly invitation?: Label
  /** Operational fields: only `verify` and `setState` change them, without a review. */
  readonly operational?: readonly string[]
  /** For a type with the operational field `verifiedAt`: what a verification vouches for. */
  readonly verification?: VerifiedFacts
  readonly expiry?: (view: LocaleView, context: GateContext) => Expiry | Promise<Expiry>
  /** Fields a duplicate starts without, beside its slug. */
  readonly notDuplicated?: readonly string[]
  readonly afterSave?: AfterSave
  /**
   * Further hooks and endpoints of the collection; `src/desk/contentType/hooks.ts` gives the hooks'
   * order.
   */
  readonly collection?: Pick<CollectionConfig, 'endpoints' | 'hooks'>
}

/** Loads a type's desk configuration, which imports Payload; only the desk calls it. */
interface OnDesk<Contract extends z.ZodObject> {
  readonly desk: () => Promise<{ readonly desk: DeskConfig<Contract> }>
}

/** A content type of many documents: what the `index.ts` of a folder of `collections` exports. */
export interface CollectionType<Contract extends z.ZodObject = z.ZodObject>
  extends PublicCollection<Contract>, OnDesk<Contract> {}

/** Content with a single document: what the `index.ts` of a folder of `globals` exports. */
export interface GlobalType<Contract extends z.ZodObject = z.ZodObject>
  extends PublicGlobal<Contract>, OnDesk<Contract> {}

/** A whole content type or global; `kind` says which. */
export type AnyContentType = CollectionType | GlobalType

/** A content type whose desk configuration has been loaded. */
export interface LoadedType<Type extends AnyContentType = AnyContentType> {
  readonly type: Type
  readonly desk: DeskConfig
}
