import { setImmediate as othersFirst } from 'node:timers/promises'
import type { Payload } from 'payload'

import { type TaskKind, ensureTask, findTaskKeys } from '#desk/tasks/index.ts'
import { OUTBOX } from './collection.ts'
import { consumersOf, taskOf } from './consumer.ts'
import type { StoredEvent } from './event.ts'

const DAY = 24 * 60 * 60 * 1000

/** Days that events are kept. */
const KEPT = 90

/** Rows that are read, or deleted, at once. */
const PORTION = 500

const KIND = 'forgetEvents'

type Row = Pick<StoredEvent, 'documentId' | 'id' | 'type'> & Record<string, unknown>

const ownerOf = ({ type, documentId }: Row): string => `${type}/${documentId}`

/** Documents of which some consumer has still to be told. */
async function waitedFor(payload: Payload): Promise<ReadonlySet<string>> {
  return new Set(await findTaskKeys(payload, consumersOf(payload.config).map(taskOf)))
}

/**
 * What may go: older than that, known to all consumers, and not the last of its document, by which
 * its next one is counted.
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
 * Forgets events that are older than 90 days and that every consumer has been given. History does not
 * rest on them.
 */
export const forgetEvents: TaskKind = {
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
      // a write of its own each time, so that people's saves come between
      await payload.db.deleteMany({
        collection: OUTBOX,
        where: { id: { in: ids.slice(start, start + PORTION) } },
      })
      await othersFirst()
    }
    await finish(() => Promise.resolve({ dueAt: new Date(Date.now() + DAY) }))
  },
}
