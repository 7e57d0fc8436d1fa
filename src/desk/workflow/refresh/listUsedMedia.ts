import type { Payload, PayloadRequest } from 'payload'

import { isMongodb } from '#desk/database/index.ts'
import { findEditions, updateEdition } from '#desk/editions/index.ts'

/**
 * Converts `usedMedia` of older editions, a text of ids separated by spaces, to a list. On SQLite a
 * migration has done it. Idempotent: one query when nothing is left to do.
 * @returns how many editions were changed
 */
export async function listUsedMedia(payload: Payload, req: PayloadRequest): Promise<number> {
  if (!isMongodb(payload)) return 0
  const texts = await findEditions(payload, {
    columns: ['id', 'usedMedia'],
    // stored, but without a first item: still a text
    where: { and: [{ usedMedia: { exists: true } }, { 'usedMedia.0': { exists: false } }] },
  })
  for (const { id, usedMedia } of texts)
    await updateEdition(req, id, { usedMedia: String(usedMedia).split(' ') })
  return texts.length
}
