import type { Label } from '#shared/localization/index.ts'

/** What is wrong with one field, or one parameter. */
export interface FieldError {
  /** The form's path of the field, `channels.1.value`, or the parameter's name. */
  readonly path: string
  /**
   * The reason; absent where the code's own words say enough. A text (no label) is in the reader's
   * language, or in English for programs.
   */
  readonly message?: Label | string
  /** What people call the field, in the reader's language. */
  readonly label?: string
  /** The values that would be accepted. */
  readonly known?: readonly string[]
}

/** A place that two people changed: what a save was made of, what is stored, and what was sent. */
export interface FieldConflict extends FieldError {
  readonly base: unknown
  readonly theirs: unknown
  readonly ours: unknown
  /** The account that stored it; null where that is not known. */
  readonly by: { readonly id: string; readonly name: string | null } | null
  /** When it was stored. */
  readonly at: string
}
