import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'

import type { Edition } from '../editions/edition.ts'
import { type DocumentKey, globalKey } from '../editions/loadedTypes.ts'
import { documentEditions, isLive, updateEdition } from '../editions/store.ts'
import { KerbenError } from '../errors/kerbenError.ts'
import { OPERATIONAL } from './operational.ts'
import { notDelivered } from './publish.ts'
import { refreshEditions } from './refreshEditions.ts'

const stillLive = (live: readonly Edition[]) =>
  new KerbenError({
    code: 'still_live',
    status: 409,
    message: `Unpublish first: ${live.map(({ locale }) => locale).join(', ')}.`,
    details: { editions: live.map(({ id, locale, title }) => ({ id, locale, title })) },
  })

async function refuseWhileLive(req: PayloadRequest, key: DocumentKey): Promise<void> {
  const live = (await documentEditions(req.payload, key, req)).filter(isLive)
  if (live.length > 0) throw stillLive(live)
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
        changedBy: null,
        progress: null,
        usedMedia: null,
      })
  }

const sameValue = (a: unknown, b: unknown): boolean =>
  (a ?? null) === (b ?? null) || JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/**
 * Refuses a plain save that changes an operational field after creation; the same value is fine.
 * `verify` and `state` are the way.
 */
export const refuseOperationalChange =
  (operational: readonly string[]): CollectionBeforeChangeHook =>
  ({ data, originalDoc, operation, req }) => {
    if (operation !== 'update' || req.context[OPERATIONAL] === true) return data
    for (const name of operational)
      if (name in data && !sameValue(data[name], (originalDoc as Record<string, unknown>)[name]))
        throw new KerbenError({
          code: 'operational',
          status: 403,
          message: `“${name}” changes by verification or state alone, not by a save.`,
          details: { path: name },
        })
    return data
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
