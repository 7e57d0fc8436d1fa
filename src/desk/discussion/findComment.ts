import type { PayloadRequest } from 'payload'

import { notFound } from '#desk/access/index.ts'
import type { DocumentKey } from '#desk/editions/index.ts'
import { isUuid } from '#shared/ids/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import type { Comment } from './comment.ts'
import { findComments } from './findComments.ts'
import { editionIdOf } from './store.ts'

/**
 * The comment of an edition that a route names.
 * @throws KerbenError `not_found`, for a comment of another edition too
 */
export async function findComment(
  req: PayloadRequest,
  key: DocumentKey,
  locale: Locale,
  id: string,
): Promise<Comment> {
  const edition = await editionIdOf(req, key, locale)
  const where = { and: [{ id: { equals: id } }, { edition: { equals: edition } }] }
  const [found] = isUuid(id) ? await findComments(req.payload, where, req) : []
  if (!found) throw notFound()
  return found
}
