import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest, Where } from 'payload'

import { actorOf } from '#desk/access/index.ts'
import { scheduleTask } from '#desk/tasks/index.ts'
import { OUTBOX } from './collection.ts'
import { consumersFor, taskOf } from './consumer.ts'
import type { NewEvent, StoredEvent } from './event.ts'

/** The document that events belong to, named as in its editions. */
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
  // the bare adapter: the collection's access allows nothing to anybody
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

/**
 * Adds an event to the outbox, in the transaction of `req`, so that consumers learn of every change
 * that is stored and of no other. Each operation records its event once.
 * @param req whose user, or system actor, did it
 */
export async function recordEvent(req: PayloadRequest, event: NewEvent): Promise<void> {
  const { kind, type, documentId } = event
  const last = await findEvent(req.payload, event, { sort: '-n', req })
  // the index is unique: of two desks that count the same `n` on MongoDB, one repeats its
  // transaction
  const n = (last?.n ?? 0) + 1
  await req.payload.db.create({
    collection: OUTBOX,
    data: {
      id: randomUUID(),
      n,
      at: new Date().toISOString(),
      actor: actorOf(req) ?? 'anonymous',
      ...event,
    },
    req,
    returning: false,
  })
  for (const consumer of consumersFor(req.payload, kind))
    await scheduleTask(req, {
      kind: taskOf(consumer),
      key: `${type}/${documentId}`,
      data: { type, documentId, from: n },
    })
}
