import { type Payload, type PayloadRequest, type Where, createLocalReq } from 'payload'

import { asSystem } from '#desk/access/index.ts'
import type { TaskKind } from '#desk/tasks/index.ts'
import { type Consumer, taskOf } from './consumer.ts'
import type { StoredEvent } from './event.ts'
import { type Owner, findEvent } from './outbox.ts'

/** The document's first event, from `n` on, of a kind that the consumer gets. */
const nextFor = (
  { kinds }: Consumer,
  payload: Payload,
  owner: Owner,
  n: number,
  req: PayloadRequest,
): Promise<StoredEvent | null> => {
  const also: Where[] = [
    { n: { greater_than_equal: n } },
    ...(kinds ? [{ kind: { in: [...kinds] } }] : []),
  ]
  return findEvent(payload, owner, { also, sort: 'n', req })
}

/**
 * The task in which a consumer handles the events of one document. One event at a time, so that no
 * document holds up the others. Its data name the document and the first event to handle.
 */
export const consumerTask = (consumer: Consumer): TaskKind => ({
  kind: taskOf(consumer),
  label: consumer.label,
  perform: async ({ payload, data, finish }) => {
    const owner = { type: String(data['type']), documentId: String(data['documentId']) }
    const req = await createLocalReq({ context: asSystem('scheduler') }, payload)
    // the event was stored in the same transaction as the task
    const event = await nextFor(consumer, payload, owner, Number(data['from']), req)
    if (event && consumer.actsOutside) await consumer.handle(event, req)
    await finish(async (own) => {
      if (!event) return undefined
      if (!consumer.actsOutside) await consumer.handle(event, own)
      const next = await nextFor(consumer, payload, owner, event.n + 1, own)
      return next ? { dueAt: new Date(), data: { ...owner, from: next.n } } : undefined
    })
  },
})
