import { setImmediate as othersFirst } from 'node:timers/promises'
import type { Payload } from 'payload'

import { type TaskKind, ensureTask, findTaskKeys } from '#desk/tasks/index.ts'
import { OUTBOX } from './collection.ts'
import { consumersOf, taskOf } from './consumer.ts'
import type { StoredEvent } from './event.ts'

const DAY = 24 * 60 * 60 * 1000

/** Days that events are kept. */
const KEPT = 90

/** Rows that are read, or deleted, in one go. */
const PORTION = 500

const KIND = 'deleteOldEvents'

type Row = Pick<StoredEvent, 'documentId' | 'id' | 'type'> & Record<string, unknown>

const ownerOf = ({ type, documentId }: Row): string => `${type}/${documentId}`

/** Documents with events that some consumer has not handled yet. */
async function waitedFor(payload: Payload): Promise<ReadonlySet<string>> {
  return new Set(await findTaskKeys(payload, consumersOf(payload.config).map(taskOf)))
}

/**
 * The events that may be deleted: older than `before`, handled by all consumers, and not the last
 * of their document, from which its next event gets its number.
 */
async function forgettable(payload: Payload, before: string): Promise<string[]> {
  const kept = await waitedFor(payload)
  const ids: string[] = []
  let last: Row | undefined
  for (let page = 1, more = true; more; page += 1) {
    const { docs } = await payload.db.find<Row>({
      collection: OUTBOX,
      where: { at: { less_than: before } },
      sort: ['type', 'documentId', 'n'],
      select: { type: true, documentId: true },
      limit: PORTION,
      page,
      pagination: false,
    })
    for (const row of docs) {
      if (last && ownerOf(last) === ownerOf(row) && !kept.has(ownerOf(row))) ids.push(last.id)
      last = row
    }
    more = docs.length === PORTION
    await othersFirst()
  }
  return ids
}

/**
 * Deletes events that are older than 90 days and that every consumer has handled. No history is
 * built from them.
 */
export const deleteOldEvents: TaskKind = {
  kind: KIND,
  label: {
    ky: 'Эски ички билдирүүлөрдү өчүрүү',
    ru: 'Удаление старых внутренних событий',
    en: 'Deleting old internal events',
  },
  ensure: (req) => ensureTask(req, { kind: KIND, key: OUTBOX }),
  perform: async ({ payload, finish, signal }) => {
    const before = new Date(Date.now() - KEPT * DAY).toISOString()
    const ids = await forgettable(payload, before)
    for (let start = 0; start < ids.length && !signal.aborted; start += PORTION) {
      // separate writes, so that people's saves can run in between
      await payload.db.deleteMany({
        collection: OUTBOX,
        where: { id: { in: ids.slice(start, start + PORTION) } },
      })
      await othersFirst()
    }
    await finish(() => Promise.resolve({ dueAt: new Date(Date.now() + DAY) }))
  },
}
