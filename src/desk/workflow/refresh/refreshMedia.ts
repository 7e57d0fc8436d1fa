import type { PayloadRequest } from 'payload'

import {
  editionsNaming,
  isLive,
  mediaReference,
  nextRevision,
  updateEdition,
} from '#desk/editions/index.ts'

/**
 * Gives the live editions that use a file a new revision each, so that delivery answers anew: for
 * what it resolves at read, the sizes made so far. To be called in the transaction of that change.
 * @returns how many
 */
export async function refreshMedia(req: PayloadRequest, id: string): Promise<number> {
  const columns = ['id', 'publishedHash'] as const
  const users = await editionsNaming(req.payload, mediaReference(id), { columns }, req)
  const live = users.filter(isLive)
  for (const edition of live)
    await updateEdition(req, edition.id, { revision: await nextRevision(req) })
  return live.length
}
