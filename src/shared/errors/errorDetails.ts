import type { Label, Locale } from '#shared/localization/index.ts'
import type { errorTable } from './codes/index.ts'
import type { ErrorCode } from './errorCode.ts'

/** What a detail is made of; a label stands in the words alone, in the reader's language. */
export type Detail = Label | number | string | readonly string[]

/** An edition that stands in the way, as a refusal names it. */
export interface NamedEdition {
  readonly type: string
  readonly documentId: string
  readonly locale: Locale
  readonly title: string | null
}

/** The names that exist, for a refusal of one that does not. */
interface Known {
  readonly known?: readonly string[]
}

interface WithEditions {
  readonly editions: readonly NamedEdition[]
}

/** Details of some codes that do not occur in their words. */
interface FurtherDetails {
  body_too_large: { /** Bytes. */ readonly limit: number }
  bulk_failed: { readonly documents: readonly { readonly id: unknown; readonly message: string }[] }
  consent_in_use: WithEditions
  edit_conflict: { /** Of what is stored: the base of the next save. */ readonly updatedAt: string }
  file_too_large: { /** Bytes. */ readonly limit: number }
  illegal_transition: { /** In English. */ readonly why: string }
  not_found: Known
  query_too_large: { readonly limit: number; readonly found: number }
  still_live: WithEditions
  still_used: WithEditions
  unknown_global: Known
  unknown_locale: Known
  unknown_type: Known
}

/** The names in braces that occur in a text. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never

/** The names in braces that occur in the words of a code, in any language. */
export type OpenNames<Code extends ErrorCode> = NamesIn<(typeof errorTable)[Code]['words'][Locale]>

/** The members beside `code` in an answer: the details in its words, and the further ones. */
export type DetailsOf<Code extends ErrorCode> = Readonly<
  Record<Exclude<OpenNames<Code>, 'fields' | 'messages'>, Detail>
> &
  (Code extends keyof FurtherDetails ? FurtherDetails[Code] : unknown)
