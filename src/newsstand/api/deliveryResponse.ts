import type { Body } from './body.ts'

/** What is asked for: the parts of a URL as they were sent. */
export interface DeliveryRequest {
  /** Path from `/v1` on, percent-encoded as it came: `/v1/ky/news`. */
  readonly path: string
  /** Query without its question mark: `page=2&limit=10`; empty for none. */
  readonly query: string
}

/** A whole answer, uncompressed, and what the response cache must know about it. */
export interface DeliveryResponse {
  readonly status: number
  /** Names in lower case. `etag` is the one of the body as it is here, see `codedEntityTag`. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Body
  /**
   * What the answer was made of: a change that has one of these among its `changeTags` outdates it.
   */
  readonly tags: readonly string[]
  /** The store's revision, read first: the answer may lack a change with a higher revision. */
  readonly revision: number
  /** When it is to be made anew although nothing was published; null for never. */
  readonly expiresAt: Date | null
  /** Whether it may be kept; errors are not. */
  readonly cacheable: boolean
  /** Whether the request is logged without address, user agent and query. */
  readonly logAnonymously: boolean
}

/** The tag of an answer that every change outdates. */
export const ANY_CHANGE = '*'

/** The tags that a change touches. */
export const changeTags = ({
  type,
  documentId,
}: {
  readonly type: string
  readonly documentId: string
}): string[] => [ANY_CHANGE, type, `${type}/${documentId}`]
