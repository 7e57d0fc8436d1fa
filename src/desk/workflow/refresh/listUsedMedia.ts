import type { Payload, PayloadRequest } from 'payload'

import { isMongodb } from '#desk/database/index.ts'
import { findEditions, updateEdition } from '#desk/editions/index.ts'

/**
 * Makes lists of what older editions say of the media they use: a text, ids with spaces between. On
 * SQLite a migration has done it. Idempotent: one query where nothing is left to do.
 * @returns how many editions were changed
 */
export async function listUsedMedia(payload: Payload, req: PayloadRequest): Promise<number> {
  if (!isMongodb(payload)) return 0
  const texts = await findEditions(payload, {
    columns: ['id', 'usedMedia'],
    // what is stored, and has no first item
    where: { and: [{ usedMedia: { exists: true } }, { 'usedMedia.0': { exists: false } }] },
  })
  for (const { id, usedMedia } of texts)
    await updateEdition(req, id, { usedMedia: String(usedMedia).split(' ') })
  return texts.length
}
