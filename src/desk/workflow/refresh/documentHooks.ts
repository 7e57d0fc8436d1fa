import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'

import type { StoredDocument } from '#desk/documents/index.ts'
import {
  type DocumentKey,
  changers,
  documentEditions,
  globalKey,
  isLive,
  namedEditions,
  readStored,
  updateEdition,
} from '#desk/editions/index.ts'
import { fold } from '#desk/search/index.ts'
import { KerbenError } from '#shared/errors/index.ts'
import { notDelivered } from '../columns.ts'
import { followMark } from './followMark.ts'
import { foldedOf, refreshStored } from './refreshEditions.ts'

async function refuseWhileLive(req: PayloadRequest, key: DocumentKey): Promise<void> {
  const live = (await documentEditions(req.payload, key, req)).filter(isLive)
  if (live.length > 0)
    throw new KerbenError({ code: 'still_live', details: { editions: namedEditions(live) } })
}

/**
 * Refuses to move a live document to the trash, by any API: the trash is a write of `deletedAt`.
 */
export const refuseTrashWhileLive =
  (type: string): CollectionBeforeChangeHook<StoredDocument> =>
  async ({ data, originalDoc, operation, req }) => {
    if (operation === 'update' && originalDoc && data['deletedAt'] && !originalDoc['deletedAt'])
      await refuseWhileLive(req, { type, documentId: originalDoc.id })
    return data
  }

/** Refuses to delete a live document. */
export const refuseDeleteWhileLive =
  (type: string): CollectionBeforeDeleteHook =>
  ({ id, req }) =>
    refuseWhileLive(req, { type, documentId: String(id) })

/** Reduces a deleted document's editions to tombstones: type, id, locale and last revision. */
export const leaveTombstones =
  (type: string): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    for (const { id: edition } of await documentEditions(req.payload, {
      type,
      documentId: String(id),
    }))
      await updateEdition(req, edition, {
        ...notDelivered,
        stage: 'draft',
        title: null,
        contentHash: null,
        approvedHash: null,
        ...changers([]),
        listed: false,
        workflow: null,
        titleLocale: null,
        folded: null,
        followUp: null,
        progress: null,
        usedMedia: null,
      })
  }

/**
 * Does everything that follows from a save, in its transaction. The stored document is read once
 * more, with all its locales, and all later steps use that read.
 */
async function followSave(req: PayloadRequest, key: DocumentKey): Promise<void> {
  const { payload } = req
  const copy = await readStored(payload, key, req)
  if (!copy) return
  const { document, loaded } = copy
  const saved = { ...document, id: key.documentId }
  const folded =
    loaded.type.kind === 'global' ? foldedOf(copy) : await fold(payload, key.type, saved, req)
  const editions = await documentEditions(payload, key, req)
  const followed = await loaded.desk.afterSave?.(req, { id: key.documentId, document, editions })
  const current = followed ? await documentEditions(payload, key, req) : editions
  const marked = await followMark(req, copy, current)
  await refreshStored(req, {
    copy,
    editions: marked ? await documentEditions(payload, key, req) : current,
    folded,
  })
}

/** A collection's `afterChange` hook: updates the document's folded text and its editions. */
export const followChange =
  (type: string): CollectionAfterChangeHook<StoredDocument> =>
  ({ doc, req }) =>
    followSave(req, { type, documentId: String(doc.id) })

/** The same for a global. */
export const followGlobalChange =
  (slug: string): GlobalAfterChangeHook =>
  ({ req }) =>
    followSave(req, globalKey(slug))
