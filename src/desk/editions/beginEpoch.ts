import type { Payload, PayloadRequest } from 'payload'

import { transaction } from '#desk/database/index.ts'
import { readEpochNote, writeEpochNote } from './epochNote.ts'
import { createEpoch, epochNotePath, newestEpoch } from './epochs.ts'
import { highestRevision } from './store.ts'

/**
 * Begins a new epoch, unless the database is known to go on from where a desk left it: it has the
 * epoch and at least the revision that the note names. Call it at the start, before anything is
 * published.
 */
export async function beginEpoch(payload: Payload, req: PayloadRequest): Promise<void> {
  const path = epochNotePath(payload)
  const note = readEpochNote(path)
  const present = await transaction(payload, req, async (own) => {
    const last = await newestEpoch(own)
    const revision = await highestRevision(own)
    const goesOn = last && note?.epoch === last.id && note.revision <= revision
    const epoch = goesOn ? last.id : await createEpoch(own, (last?.number ?? 0) + 1, revision)
    return { epoch, revision, committed: revision }
  })
  writeEpochNote(path, present)
}
