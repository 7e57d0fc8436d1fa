import type { FlattenedField } from 'payload'

import type { Values } from '#desk/fieldTree/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import type { Rights } from './rights.ts'

/** A value, or values, three times: as a save was made of it, as it is stored, as it was sent. */
export interface Three<Value> {
  /** Null where it was not there yet, or where it is not known any more (`Walk.hasBase`). */
  readonly base: Value | null
  readonly theirs: Value | null
  readonly ours: Value
}

/** Where a value stands. */
export interface At {
  /** The path in the sender's form: `partners.0`; empty for the document. */
  readonly path: string
  /** The same without rows, as `Rights` names fields. */
  readonly place: string
}

/** Fields with their values: of a document, a group of it, or a row. */
export interface Sides extends At, Three<Values> {
  readonly fields: readonly FlattenedField[]
}

/** A field's values that cannot be merged. */
export interface Conflict extends Three<unknown> {
  readonly path: string
  /** Whether one side removed a row that the other changed. */
  readonly isOfRow: boolean
}

/** What is the same for all fields of a merge. */
export interface Walk {
  /** The locale of all three sides. */
  readonly locale: Locale
  /** False where the version that the save was made of is not stored any more. */
  readonly hasBase: boolean
  readonly rights: Rights
  /** Whether what is stored of a row differs, in any locale, from the version the save was made of. */
  readonly changedRow: (id: unknown) => boolean
  /** Gathers what cannot be merged. */
  readonly conflicts: Conflict[]
}

/** Merges fields, and what stands in them. */
export type MergeLevel = (sides: Sides, walk: Walk) => Record<string, unknown>
