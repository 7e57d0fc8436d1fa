import type { PayloadRequest } from 'payload'

import { malformed } from '#desk/access/index.ts'
import { recordAudit } from '#desk/audit/index.ts'
import { transaction } from '#desk/database/index.ts'
import type { DocumentKey } from '#desk/editions/index.ts'
import { recordEvent } from '#desk/events/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import { checkField } from './checkField.ts'
import { checkMentions } from './checkMentions.ts'
import { type Comment, LONGEST_QUOTE, LONGEST_TEXT } from './comment.ts'
import { findComments } from './findComments.ts'
import { checkWriter } from './mayRead.ts'
import { commentRules } from './messages.ts'
import { changeComment, createComment, editionIdOf } from './store.ts'
import { cleanWords, requiredWords } from './words.ts'

/** A comment as it is sent. */
export interface NewComment {
  readonly text: string
  /** The form's path of a field. */
  readonly field?: string | undefined
  /** A passage of the text. */
  readonly quote?: string | undefined
  readonly mentions?: readonly string[] | undefined
  /** The id of any comment of the thread that it answers. */
  readonly thread?: string | undefined
}

/** The first comment of the thread that an answer names; undefined for a comment that answers none. */
async function threadOf(
  req: PayloadRequest,
  edition: string,
  { thread, field, quote }: NewComment,
): Promise<Comment | undefined> {
  if (thread === undefined) return undefined
  const comments = await findComments(req.payload, { edition: { equals: edition } }, req)
  const answered = comments.find(({ id }) => id === thread)
  const first = comments.find(({ id }) => id === answered?.thread)
  if (!first) throw malformed('thread', commentRules.noThread)
  for (const [path, value] of Object.entries({ field, quote }))
    if (value !== undefined) throw malformed(path, commentRules.ofThread)
  return first
}

/**
 * Adds a comment to an edition, a field or a passage of it, or an answer to a thread, which it opens
 * again. It changes nothing of the document: no hash, no stage, no `changedBy`.
 * @throws KerbenError `role`, `not_found`, `bad_request`, `comment_required`
 */
export async function addComment(
  outer: PayloadRequest,
  key: DocumentKey,
  locale: Locale,
  sent: NewComment,
): Promise<Comment> {
  await checkWriter(outer, key)
  const text = requiredWords('text', sent.text, LONGEST_TEXT)
  const quote = cleanWords('quote', sent.quote ?? '', LONGEST_QUOTE)
  if (sent.field !== undefined) checkField(outer, key, sent.field)
  const mentions = await checkMentions(outer, key, sent.mentions ?? [])
  return transaction(outer.payload, outer, async (req) => {
    const edition = await editionIdOf(req, key, locale)
    const first = await threadOf(req, edition, sent)
    if (first && first.open !== true)
      await changeComment(req, first, { open: true, resolvedAt: null, resolvedBy: null })
    const comment = await createComment(req, {
      ...key,
      edition,
      locale,
      text,
      field: sent.field ?? null,
      quote: quote || null,
      mentions,
      thread: first?.id,
    })
    const { id, thread } = comment
    await recordEvent(req, { kind: 'commented', ...key, locale, hashes: { comment: id, thread } })
    await recordAudit(req, { action: 'comment', ...key, locale })
    return comment
  })
}
