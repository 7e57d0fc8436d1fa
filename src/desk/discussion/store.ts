import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { actorOf, notFound } from '#desk/access/index.ts'
import { type DocumentKey, findEditions, ofDocument } from '#desk/editions/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import { COMMENTS, type Comment } from './comment.ts'

// All calls use the bare adapter: the collection's access allows nothing to anybody, and who calls
// has checked that the person may comment on the document.

/**
 * The id of a document's edition.
 * @throws KerbenError `not_found`
 */
export async function editionIdOf(
  req: PayloadRequest,
  key: DocumentKey,
  locale: Locale,
): Promise<string> {
  const where = { and: [ofDocument(key), { locale: { equals: locale } }] }
  const [found] = await findEditions(req.payload, { columns: ['id'], where }, req)
  if (!found) throw notFound()
  return found.id
}

/** What is said, and of what. */
export type Said = DocumentKey &
  Pick<Comment, 'edition' | 'field' | 'locale' | 'mentions' | 'quote' | 'text' | 'transition'> & {
    /** Absent for the first comment of a thread. */
    readonly thread?: string | undefined
  }

/** Adds a comment of the request's person, or system actor. */
export async function createComment(
  req: PayloadRequest,
  { thread, ...said }: Said,
): Promise<Comment> {
  const id = randomUUID()
  const comment: Comment = {
    ...said,
    id,
    thread: thread ?? id,
    open: thread === undefined,
    author: actorOf(req) ?? 'anonymous',
    at: new Date().toISOString(),
  }
  const data = { ...comment }
  await req.payload.db.create({ collection: COMMENTS, data, req, returning: false })
  return comment
}

/** What of a comment changes later. */
export type Changed = Partial<
  Pick<Comment, 'editedAt' | 'open' | 'resolvedAt' | 'resolvedBy' | 'text'>
>

/** Changes a comment, and gives it as it is then. */
export async function changeComment(
  req: PayloadRequest,
  comment: Comment,
  data: Changed,
): Promise<Comment> {
  const { id } = comment
  // a copy, since an adapter may change what it is given
  const written = { ...data }
  await req.payload.db.updateOne({
    collection: COMMENTS,
    id,
    data: written,
    req,
    returning: false,
  })
  return { ...comment, ...data }
}
