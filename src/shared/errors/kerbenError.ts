import { type ErrorCode, errorEntry, isErrorCode } from './errorCode.ts'
import type { KerbenErrorOptions } from './errorOptions.ts'
import { type ErrorData, errorData, errorWords } from './errorWords.ts'
import type { FieldError } from './fieldError.ts'

/**
 * A failure that the code expects. Its code decides its status and its words; see `codes/`.
 * `status`, `isPublic` and `data` are the properties that Payload reads from an error. `message` is
 * in English; to answer a person, use `errorWords`.
 */
export class KerbenError extends Error {
  override readonly name = 'KerbenError'
  readonly code: ErrorCode
  readonly status: number
  readonly errors: readonly FieldError[]
  readonly details: Readonly<Record<string, unknown>>
  /** Seconds after which to try again; undefined where that is unknown. */
  readonly retryAfter: number | undefined
  readonly isPublic = true

  /** @param options everything but `cause` is enough to make the same error in another process */
  constructor(readonly options: KerbenErrorOptions) {
    const { code, errors = [], details = {}, retryAfter, cause } = options
    const told = { code, errors, details: { ...details } }
    super(errorWords(told, 'en'), cause === undefined ? undefined : { cause })
    const entry = errorEntry(code)
    this.code = code
    this.status = entry.status
    this.errors = errors
    this.details = told.details
    this.retryAfter = retryAfter ?? entry.retryAfter
  }

  /** The members of an answer beside its words, in English. */
  get data(): ErrorData {
    return errorData(this, 'en')
  }
}

/**
 * Whether an error is a `KerbenError`, by its shape: Next bundles a copy of this class of its own,
 * so that `instanceof` would miss errors thrown by the modules that Node loaded.
 */
export function isKerbenError(error: unknown): error is KerbenError {
  return (
    error instanceof Error &&
    error.name === 'KerbenError' &&
    'code' in error &&
    isErrorCode(error.code) &&
    'details' in error &&
    'errors' in error
  )
}
