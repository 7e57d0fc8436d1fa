import type { Label } from '#shared/localization/index.ts'

/** What is known of one code: this and nothing else decides what its refusals answer. */
export interface ErrorEntry {
  /** HTTP status. 409 for a wrong state, 422 for content that does not pass, 403 for a role. */
  readonly status: number
  /** Which API answers with it: the newsstand's `/v1`, the desk's `/api` (its pages too), or both. */
  readonly on: 'api' | 'both' | 'v1'
  /** Seconds until it is worth asking again, where the error itself does not say (RFC 9110, 10.2.3). */
  readonly retryAfter?: number
  /**
   * One sentence for people. A name in braces stands for a detail of the error, `{fields}` for its
   * `errors` with their fields, `{messages}` for their messages alone.
   */
  readonly words: Label
}

/** Codes of one topic. */
export type ErrorEntries = Readonly<Record<string, ErrorEntry>>
