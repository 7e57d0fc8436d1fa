import type { Label } from '#shared/localization/index.ts'

/** One code's entry, the only source of what its refusals answer. */
export interface ErrorEntry {
  /** HTTP status. 409 for a wrong state, 422 for content that does not pass, 403 for a role. */
  readonly status: number
  /** Which API answers with it: the newsstand's `/v1`, the desk's `/api` (its pages too), or both. */
  readonly on: 'api' | 'both' | 'v1'
  /** Seconds after which to try again, unless the error itself says so (RFC 9110, 10.2.3). */
  readonly retryAfter?: number
  /**
   * One sentence for people. A name in braces stands for a detail of the error, `{fields}` for its
   * `errors` with their fields, `{messages}` for their messages alone.
   */
  readonly words: Label
}

/** Codes of one topic. */
export type ErrorEntries = Readonly<Record<string, ErrorEntry>>
