import type { PayloadRequest } from 'payload'

import { afterCommit } from '#desk/database/index.ts'
import { type EpochNote, readEpochNote, writeEpochNote } from './epochNote.ts'
import { createEpoch, epochNotePath, findEpoch, newestEpoch } from './epochs.ts'
import { highestRevision } from './store.ts'

/** The epoch that this process began last, until its transaction has ended. */
let begun: string | undefined

/**
 * The epoch that a revision is taken in: the newest, unless the database went back while this desk
 * runs, as when a backup is put into it. Then it has lost what was noted, and another begins.
 */
async function epochOf(req: PayloadRequest, note: EpochNote, highest: number): Promise<string> {
  const newest = await newestEpoch(req)
  const isNoted = newest?.id === note.epoch
  if (newest && isNoted && note.committed <= highest) return newest.id
  // begun by an earlier revision of this transaction, or by another desk
  if (newest && !isNoted && (newest.id === begun || (await findEpoch(req, note.epoch))))
    return newest.id
  begun = await createEpoch(req, (newest?.number ?? 0) + 1, highest)
  req.payload.logger.warn({
    noted: note.committed,
    revision: highest,
    msg: 'The database was taken back to an earlier revision: a new epoch begins',
  })
  return begun
}

/**
 * The next revision: the highest plus one, under the collection's unique index. It is noted outside
 * of the database at once, so that a start after a backup was restored knows that it was taken, and
 * again when it is stored, so that this desk knows. Where the database went back meanwhile, it is
 * the first of a new epoch.
 */
export async function nextRevision(req: PayloadRequest): Promise<number> {
  const path = epochNotePath(req.payload)
  // read before the database is asked: what another desk stores in between is no loss
  const note = readEpochNote(path)
  const highest = await highestRevision(req)
  const revision = highest + 1
  if (!note) return revision
  const epoch = await epochOf(req, note, highest)
  writeEpochNote(path, { ...note, revision: Math.max(note.revision, revision) })
  afterCommit(() => writeEpochNote(path, { epoch, revision, committed: revision }))
  return revision
}
