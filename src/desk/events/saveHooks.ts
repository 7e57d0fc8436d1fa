import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'

import type { StoredDocument } from '#desk/documents/index.ts'
import type { EventKind } from './event.ts'
import { recordEvent } from './outbox.ts'

/** The context entry that says that an operation records the event of a save itself. */
const TOLD = 'savedByOperation'

/** Whether the operation around a save records its own event, so that `saved` is not needed. */
const hasOwnEvent = ({ context }: Pick<PayloadRequest, 'context'>): boolean =>
  context[TOLD] === true

/**
 * Runs the save of an operation that records its own event: with `saved` it would be recorded
 * twice.
 */
export async function withOwnEvent<T>(
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

/** Whether a write was a save, or a move to the trash or back. */
const kindOf = (doc: StoredDocument, before: Partial<StoredDocument>): EventKind => {
  if (Boolean(doc.deletedAt) === Boolean(before.deletedAt)) return 'saved'
  return doc.deletedAt ? 'trashed' : 'restored'
}

/** The last `afterChange` hook of a collection: records the event of a save in its transaction. */
export const recordSave: CollectionAfterChangeHook<StoredDocument> = async ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  if (hasOwnEvent(req)) return
  const kind = kindOf(doc, previousDoc)
  await recordEvent(req, { kind, type: collection.slug, documentId: doc.id })
}

/** The last `afterDelete` hook of such a collection. */
export const recordDelete: CollectionAfterDeleteHook = ({ collection, id, req }) =>
  recordEvent(req, { kind: 'deleted', type: collection.slug, documentId: String(id) })

/** The last `afterChange` hook of a global. */
export const recordGlobalSave: GlobalAfterChangeHook = async ({ global, req }) => {
  if (!hasOwnEvent(req))
    await recordEvent(req, { kind: 'saved', type: 'globals', documentId: global.slug })
}
