import type { z } from 'zod'

import type { Enumeration } from './enumeration.ts'
import type { Filter } from './filters.ts'

/** How a type's editions are approved; the rules of each are in `src/desk/workflow/transitions.ts`. */
export const workflows = ['reviewed', 'safeguarded', 'simple'] as const
/** One of `workflows`. */
export type Workflow = (typeof workflows)[number]

/** What lists are sorted by. `order` falls back to the title; `date` is newest first unless asked otherwise. */
export interface SortKeys {
  readonly date?: string | null
  readonly order?: number | null
  readonly title: string
}

/** What delivery needs of every type, collection or global, without Payload. */
interface PublicShape<Contract extends z.ZodObject> {
  readonly slug: string
  /** The shape of an entry beside the fields that every entry has. */
  readonly contract: Contract
  /** Raised by one whenever `contract` or `toPublic` changes: live editions are then projected again. */
  readonly contractVersion: number
  readonly workflow: Workflow
  /** The enumerations whose labels `/v1/{locale}/vocabulary` lists, by field name. */
  readonly vocabulary: Readonly<Record<string, Enumeration>>
  /** The texts that search looks through, the weightiest first. */
  readonly searchTexts: (entry: z.output<Contract>) => readonly (string | null)[]
}

/** The public half of a content type: many documents, each with a slug, listed, filtered and sorted. */
export interface PublicCollection<
  Contract extends z.ZodObject = z.ZodObject,
> extends PublicShape<Contract> {
  readonly kind: 'collection'
  /** Whether the site has a page for each entry, so that `url` is not null. */
  readonly hasPage: boolean
  /** `date`: newest first. `order`: by `order`, then title. */
  readonly defaultSort: 'date' | 'order'
  readonly sortKeys: (entry: z.output<Contract>) => SortKeys
  readonly filters: Readonly<Record<string, Filter<z.output<Contract>>>>
  /** Whether an entry gets `stale`, which is true once its verification has run out. */
  readonly verified?: boolean
}

/** The public half of a global: one document, known by the global's own slug, in no list. */
export interface PublicGlobal<
  Contract extends z.ZodObject = z.ZodObject,
> extends PublicShape<Contract> {
  readonly kind: 'global'
}

/** The public half of a content type or global: all that delivery needs of it. */
export type PublicType<Contract extends z.ZodObject = z.ZodObject> =
  PublicCollection<Contract> | PublicGlobal<Contract>

/** Whether the site has a page for each entry of a type. A global has none of its own. */
export const hasPages = (type: PublicType): boolean => type.kind === 'collection' && type.hasPage

/** Whether entries of a type get `stale`, which is true once their verification has run out. */
export const isVerified = (type: PublicType): boolean =>
  type.kind === 'collection' && type.verified === true
