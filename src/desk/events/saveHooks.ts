import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
} from 'payload'

import type { EventKind } from './event.ts'
import { recordEvent } from './record.ts'
import { isToldOtherwise } from './toldOtherwise.ts'

interface Saved {
  readonly id?: unknown
  readonly deletedAt?: unknown
}

/** Whether a save was one, or the way into the trash or out of it. */
const kindOf = (doc: Saved, before: Saved): EventKind => {
  if (Boolean(doc.deletedAt) === Boolean(before.deletedAt)) return 'saved'
  return doc.deletedAt ? 'trashed' : 'restored'
}

/** The last `afterChange` hook of a collection whose saves are told: its event, in the save's transaction. */
export const recordSave: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  if (isToldOtherwise(req)) return
  // Payload gives documents without a type to a hook that is not made for one collection
  const saved = doc as Saved
  const kind = kindOf(saved, (previousDoc ?? {}) as Saved)
  await recordEvent(req, { kind, type: collection.slug, documentId: String(saved.id) })
}

/** The last `afterDelete` hook of such a collection. */
export const recordDelete: CollectionAfterDeleteHook = ({ collection, id, req }) =>
  recordEvent(req, { kind: 'deleted', type: collection.slug, documentId: String(id) })

/** The last `afterChange` hook of a global. */
export const recordGlobalSave: GlobalAfterChangeHook = async ({ global, req }) => {
  if (!isToldOtherwise(req))
    await recordEvent(req, { kind: 'saved', type: 'globals', documentId: global.slug })
}
