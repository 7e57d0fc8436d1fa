import type { PayloadRequest } from 'payload'

import {
  editionsNaming,
  isLive,
  mediaReference,
  nextRevision,
  updateEdition,
} from '#desk/editions/index.ts'

/**
 * Gives a new revision to each live edition that uses a file, so that delivery answers anew with
 * what it resolves at read, such as new sizes. Call it in the transaction of the file's change.
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
