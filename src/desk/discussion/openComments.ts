import type { Payload, Where } from 'payload'

import type { Comment } from './comment.ts'
import { findComments } from './findComments.ts'

/** What an edition's discussion comes to, for lists. */
export interface OpenComments {
  /** How many threads are not resolved. */
  readonly open: number
  /** What was said when changes were last requested. */
  readonly sentBack: Pick<Comment, 'at' | 'author' | 'text'> | null
}

/**
 * What the discussions of several editions come to, by the edition's id, in one query.
 * @param editions what selects them: `edition`, or `type` and `documentId`. Only of documents that
 * the person may read
 */
export async function openComments(
  payload: Payload,
  editions: Where,
): Promise<ReadonlyMap<string, OpenComments>> {
  const told: Where = {
    or: [{ open: { equals: true } }, { transition: { equals: 'requestChanges' } }],
  }
  const found = await findComments(payload, { and: [editions, told] })
  const byEdition = new Map<string, OpenComments>()
  for (const { edition, open, transition, at, author, text } of found) {
    const before = byEdition.get(edition) ?? { open: 0, sentBack: null }
    byEdition.set(edition, {
      open: before.open + (open === true ? 1 : 0),
      // the oldest come first
      sentBack: transition === 'requestChanges' ? { at, author, text } : before.sentBack,
    })
  }
  return byEdition
}
