import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'

import { transaction } from '#desk/database/index.ts'
import { readEpochNote, writeEpochNote } from './epochNote.ts'
import { EPOCHS, epochNotePath } from './epochs.ts'
import { highestRevision } from './store.ts'

interface StoredEpoch {
  readonly id: string
  readonly number: number
  readonly [name: string]: unknown
}

/**
 * Begins a new epoch, unless the database is known to go on from where a desk left it: it has the
 * epoch and at least the revision that the note names. Call it at the start, before anything is
 * published.
 */
export async function beginEpoch(payload: Payload, req: PayloadRequest): Promise<void> {
  const path = epochNotePath(payload)
  const note = readEpochNote(path)
  const begun = await transaction(payload, req, async () => {
    // the bare adapter: the collection's access allows nothing to anybody
    const { docs } = await payload.db.find<StoredEpoch>({
      collection: EPOCHS,
      sort: '-number',
      limit: 1,
      pagination: false,
      req,
    })
    const [last] = docs
    const revision = await highestRevision(req)
    if (last && note?.epoch === last.id && note.revision <= revision) return null
    const id = randomUUID()
    const data = { id, number: (last?.number ?? 0) + 1, revision }
    await payload.db.create({ collection: EPOCHS, data, req, returning: false })
    return { epoch: id, revision }
  })
  if (begun) writeEpochNote(path, begun)
}
