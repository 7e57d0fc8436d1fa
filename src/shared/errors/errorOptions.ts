import type { ErrorCode } from './errorCode.ts'
import type { DetailsOf, OpenNames } from './errorDetails.ts'
import type { FieldError } from './fieldError.ts'

type Fields<Code extends ErrorCode> =
  Extract<OpenNames<Code>, 'fields' | 'messages'> extends never
    ? { readonly errors?: readonly FieldError[] }
    : { readonly errors: readonly FieldError[] }

type Details<Code extends ErrorCode> =
  Record<never, never> extends DetailsOf<Code>
    ? { readonly details?: DetailsOf<Code> }
    : { readonly details: DetailsOf<Code> }

interface Circumstances {
  /** Seconds after which to try again, where they differ from the code's own. */
  readonly retryAfter?: number
  readonly cause?: unknown
}

type OptionsOf<Code extends ErrorCode> = Code extends ErrorCode
  ? { readonly code: Code } & Circumstances & Details<Code> & Fields<Code>
  : never

/**
 * What a `KerbenError` is made of: a code, and the details that its words need. The answer shows
 * `details` beside the code, and `errors` for single fields: put no secret and no personal data in
 * either.
 */
export type KerbenErrorOptions = OptionsOf<ErrorCode>
