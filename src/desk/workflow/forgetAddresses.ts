import type { PayloadRequest } from 'payload'

import {
  type DocumentKey,
  findEditions,
  isLive,
  ofDocument,
  updateEdition,
} from '#desk/editions/index.ts'
import { SLUG_HISTORY } from './slugHistory.ts'

/**
 * Forgets where a safeguarded document was, in every locale in which it is not live: to readers it
 * is then as if it had never been there.
 * @param req whose transaction has just written the editions
 */
export async function forgetAddresses(req: PayloadRequest, key: DocumentKey): Promise<void> {
  const columns = ['id', 'locale', 'publishedHash', 'lastSlug'] as const
  const editions = await findEditions(req.payload, { columns, where: ofDocument(key) }, req)
  const away = editions.filter((edition) => !isLive(edition))
  if (away.length === 0) return
  for (const { id, lastSlug } of away)
    if (lastSlug) await updateEdition(req, id, { lastSlug: null })
  // the bare adapter: the collection's access allows nothing to anybody
  await req.payload.db.deleteMany({
    collection: SLUG_HISTORY,
    where: {
      and: [
        { type: { equals: key.type } },
        { documentId: { equals: key.documentId } },
        { locale: { in: away.map(({ locale }) => locale) } },
      ],
    },
    req,
  })
}
