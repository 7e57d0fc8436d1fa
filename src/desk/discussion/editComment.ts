import type { PayloadRequest } from 'payload'

import { actorOf, roleRefusal } from '#desk/access/index.ts'
import { recordAudit } from '#desk/audit/index.ts'
import { transaction } from '#desk/database/index.ts'
import type { DocumentKey } from '#desk/editions/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import { type Comment, LONGEST_TEXT } from './comment.ts'
import { findComment } from './findComment.ts'
import { checkWriter } from './mayRead.ts'
import { changeComment } from './store.ts'
import { requiredWords } from './words.ts'

/**
 * Changes the text of one's own comment.
 * @throws KerbenError `role` for a comment of somebody else; `not_found`, `bad_request`,
 * `comment_required`
 */
export async function editComment(
  outer: PayloadRequest,
  key: DocumentKey,
  locale: Locale,
  id: string,
  sent: string,
): Promise<Comment> {
  await checkWriter(outer, key)
  const text = requiredWords('text', sent, LONGEST_TEXT)
  return transaction(outer.payload, outer, async (req) => {
    const comment = await findComment(req, key, locale, id)
    if (comment.author !== actorOf(req)) throw roleRefusal('changing a comment of somebody else')
    if (comment.text === text) return comment
    await recordAudit(req, { action: 'editComment', ...key, locale })
    return changeComment(req, comment, { text, editedAt: new Date().toISOString() })
  })
}
