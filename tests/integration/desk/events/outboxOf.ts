import type { Payload } from 'payload'

import { type StoredEvent, OUTBOX } from '#desk/events/index.ts'

/** The events of a document, in their order. */
export async function outboxOf(payload: Payload, documentId: string): Promise<StoredEvent[]> {
  const { docs } = await payload.db.find<StoredEvent & Record<string, unknown>>({
    collection: OUTBOX,
    where: { documentId: { equals: documentId } },
    sort: 'n',
    limit: 0,
    pagination: false,
  })
  return docs
}
