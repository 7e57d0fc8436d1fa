import type { PayloadRequest } from 'payload'

import { type Edition, type UsedMedia, loadUsedMedia } from '#desk/editions/index.ts'
import { frozenMedia } from './frozenMedia.ts'

/**
 * The files that a live edition uses, with the words that went out with its snapshot: what somebody
 * has written since was not approved.
 */
export async function mediaAsPublished(
  req: PayloadRequest,
  ids: readonly string[],
  { locale, snapshot }: Pick<Edition, 'locale' | 'snapshot'>,
): Promise<UsedMedia[]> {
  const words = frozenMedia(snapshot)
  const media = await loadUsedMedia(req.payload, ids, locale, req)
  return media.map((file) => ({ ...file, ...words.get(file.id) }))
}
