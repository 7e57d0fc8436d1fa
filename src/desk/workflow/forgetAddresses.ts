import type { PayloadRequest } from 'payload'

import {
  type DocumentKey,
  findEditions,
  isLive,
  nextRevision,
  ofDocument,
  updateEdition,
} from '#desk/editions/index.ts'
import { locales } from '#shared/localization/index.ts'
import { SLUG_HISTORY } from './slugHistory.ts'

/**
 * Forgets where a safeguarded document was: to readers it is then as if it had never been there.
 * Who was told of its last slug is told anew, by a revision.
 * @param req whose transaction has just written the editions
 * @param from `away`: where it is not live. `everywhere`: its former addresses where it is, too,
 *   since they may name what its present ones no longer do
 */
export async function forgetAddresses(
  req: PayloadRequest,
  key: DocumentKey,
  from: 'away' | 'everywhere' = 'away',
): Promise<void> {
  const columns = ['id', 'locale', 'publishedHash', 'lastSlug'] as const
  const editions = await findEditions(req.payload, { columns, where: ofDocument(key) }, req)
  const away = editions.filter((edition) => !isLive(edition))
  for (const { id, lastSlug } of away)
    if (lastSlug)
      await updateEdition(req, id, { lastSlug: null, revision: await nextRevision(req) })
  const forgotten = from === 'everywhere' ? locales : away.map(({ locale }) => locale)
  if (forgotten.length === 0) return
  // the bare adapter: the collection's access allows nothing to anybody
  await req.payload.db.deleteMany({
    collection: SLUG_HISTORY,
    where: { and: [ofDocument(key), { locale: { in: forgotten } }] },
    req,
  })
}
