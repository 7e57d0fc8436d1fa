import type { Payload, PayloadRequest, Where } from 'payload'

import { COMMENTS, type Comment } from './comment.ts'

/**
 * Finds comments, the oldest first, in the transaction that `req` holds. By the bare adapter: the
 * collection's access allows nothing to anybody, and who calls has checked that the person may read
 * the documents.
 */
export async function findComments(
  payload: Payload,
  where: Where,
  req?: Partial<PayloadRequest>,
): Promise<Comment[]> {
  const { docs } = await payload.db.find<Comment & Record<string, unknown>>({
    collection: COMMENTS,
    where,
    sort: ['at', 'id'],
    limit: 0,
    pagination: false,
    ...(req && { req }),
  })
  return docs
}
