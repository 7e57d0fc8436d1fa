/** What a `KerbenError` is made of. */
export interface KerbenErrorOptions {
  /** Stable and snake_case: clients branch on it, so it never changes once released. */
  code: string
  /** HTTP status. 409 for a wrong state, 422 for content that does not pass, 403 for a role. */
  status: number
  /** One sentence for people. Shown to the caller as it is: no secret, no personal data. */
  message: string
  /** JSON, sent to the caller beside the code, e.g. `{ errors: [{ path, message }] }`. */
  details?: Record<string, unknown>
  cause?: unknown
}

/**
 * A failure that we foresee, with a stable `code` and an HTTP status.
 *
 * `status`, `isPublic` and `data` are the properties that Payload's GraphQL and REST edges read
 * from an error; its REST drops `data` from all but its own class, see `apiError.ts`.
 */
export class KerbenError extends Error {
  override readonly name = 'KerbenError'
  readonly code: string
  readonly status: number
  readonly details?: Record<string, unknown>
  readonly isPublic = true

  constructor({ code, status, message, details, cause }: KerbenErrorOptions) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.status = status
    if (details) this.details = details
  }

  /** The answer's `data`: the code and the details side by side. */
  get data(): Record<string, unknown> {
    return { ...this.details, code: this.code }
  }
}

/**
 * Whether an error is a `KerbenError`, by its shape: Next bundles a copy of this class of its own,
 * so that `instanceof` would miss errors thrown by the modules that Node loaded.
 */
export function isKerbenError(error: unknown): error is KerbenError {
  return (
    error instanceof Error && error.name === 'KerbenError' && 'code' in error && 'status' in error
  )
}
