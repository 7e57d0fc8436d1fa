import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'

import type { StoredDocument } from '#desk/documents/index.ts'
import type { EventKind } from './event.ts'
import { recordEvent } from './outbox.ts'

/** Where a request says that an operation tells of what it saves. */
const TOLD = 'savedByOperation'

/** Whether a save is part of an operation that has an event of its own, so that it needs none. */
const isToldOtherwise = ({ context }: Pick<PayloadRequest, 'context'>): boolean =>
  context[TOLD] === true

/** Runs the save of an operation that records an event of its own: `saved` would tell it twice. */
export async function toldOtherwise<T>(
  { context }: Pick<PayloadRequest, 'context'>,
  save: () => Promise<T>,
): Promise<T> {
  context[TOLD] = true
  try {
    return await save()
  } finally {
    Reflect.deleteProperty(context, TOLD)
  }
}

/** Whether a save was one, or the way into the trash or out of it. */
const kindOf = (doc: StoredDocument, before: Partial<StoredDocument>): EventKind => {
  if (Boolean(doc.deletedAt) === Boolean(before.deletedAt)) return 'saved'
  return doc.deletedAt ? 'trashed' : 'restored'
}

/** The last `afterChange` hook of a collection whose saves are told: its event, in the save's transaction. */
export const recordSave: CollectionAfterChangeHook<StoredDocument> = async ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  if (isToldOtherwise(req)) return
  const kind = kindOf(doc, previousDoc)
  await recordEvent(req, { kind, type: collection.slug, documentId: doc.id })
}

/** The last `afterDelete` hook of such a collection. */
export const recordDelete: CollectionAfterDeleteHook = ({ collection, id, req }) =>
  recordEvent(req, { kind: 'deleted', type: collection.slug, documentId: String(id) })

/** The last `afterChange` hook of a global. */
export const recordGlobalSave: GlobalAfterChangeHook = async ({ global, req }) => {
  if (!isToldOtherwise(req))
    await recordEvent(req, { kind: 'saved', type: 'globals', documentId: global.slug })
}
