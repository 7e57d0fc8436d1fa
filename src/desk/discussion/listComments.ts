import type { PayloadRequest } from 'payload'

import type { DocumentKey } from '#desk/editions/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import { type CommentDescription, describeComments } from './describeComments.ts'
import { findComments } from './findComments.ts'
import { checkReader, mayComment } from './mayRead.ts'
import { editionIdOf } from './store.ts'

/** The comments of an edition, the oldest first, answers among them. */
export interface CommentList {
  readonly comments: readonly CommentDescription[]
  /** Whether the reader may comment. */
  readonly mayComment: boolean
}

/**
 * The comments of an edition, for whoever may read its document.
 * @throws KerbenError `unauthenticated`, `role`, `not_found`
 */
export async function listComments(
  req: PayloadRequest,
  key: DocumentKey,
  locale: Locale,
): Promise<CommentList> {
  await checkReader(req, key)
  const edition = await editionIdOf(req, key, locale)
  const found = await findComments(req.payload, { edition: { equals: edition } })
  return {
    comments: await describeComments(req, key, found),
    mayComment: mayComment(req.user),
  }
}
