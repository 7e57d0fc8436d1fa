import type { Payload, PayloadRequest, Where } from 'payload'

import { OUTBOX } from './collection.ts'
import type { StoredEvent } from './event.ts'

/** Whose events: a document's, as its editions name it. */
export type Owner = Pick<StoredEvent, 'documentId' | 'type'>

/**
 * The first event of a document in an order of `n`, in the transaction that `req` holds.
 * @param sort `n`, or `-n` for the last one
 */
export async function findEvent(
  payload: Payload,
  { type, documentId }: Owner,
  { also = [], sort, req }: { also?: Where[]; sort: '-n' | 'n'; req?: PayloadRequest },
): Promise<StoredEvent | null> {
  // the bare adapter: the collection allows nobody anything
  const { docs } = await payload.db.find<StoredEvent & Record<string, unknown>>({
    collection: OUTBOX,
    where: { and: [{ type: { equals: type } }, { documentId: { equals: documentId } }, ...also] },
    sort,
    limit: 1,
    pagination: false,
    ...(req && { req }),
  })
  return docs[0] ?? null
}
