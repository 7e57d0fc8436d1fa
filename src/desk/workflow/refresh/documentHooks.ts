import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'

import {
  type DocumentKey,
  changers,
  documentEditions,
  globalKey,
  isLive,
  namedEditions,
  updateEdition,
} from '#desk/editions/index.ts'
import { KerbenError } from '#shared/errors/index.ts'
import { notDelivered } from '../publish.ts'
import { refreshEditions } from './refreshEditions.ts'

async function refuseWhileLive(req: PayloadRequest, key: DocumentKey): Promise<void> {
  const live = (await documentEditions(req.payload, key, req)).filter(isLive)
  if (live.length > 0)
    throw new KerbenError({ code: 'still_live', details: { editions: namedEditions(live) } })
}

/** Keeps live documents out of the trash, however it is asked for: the trash is a write of `deletedAt`. */
export const refuseTrashWhileLive =
  (type: string): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    const before = (originalDoc ?? {}) as { id?: string; deletedAt?: string | null }
    if (operation === 'update' && data['deletedAt'] && !before.deletedAt)
      await refuseWhileLive(req, { type, documentId: String(before.id) })
    return data
  }

/** Keeps live documents from being deleted. */
export const refuseDeleteWhileLive =
  (type: string): CollectionBeforeDeleteHook =>
  ({ id, req }) =>
    refuseWhileLive(req, { type, documentId: String(id) })

/** Leaves of a deleted document's editions the tombstones: type, id, locale and their last revision. */
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

/** Brings the editions up to the working copy, inside the save's transaction. */
export const refreshAfterChange =
  (type: string): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    await refreshEditions(req, { type, documentId: String((doc as { id: string }).id) })
  }

/** The same for a global. */
export const refreshGlobalAfterChange =
  (slug: string): GlobalAfterChangeHook =>
  ({ req }) =>
    refreshEditions(req, globalKey(slug))
