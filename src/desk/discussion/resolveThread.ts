import type { PayloadRequest } from 'payload'

import { actorOf } from '#desk/access/index.ts'
import { recordAudit } from '#desk/audit/index.ts'
import { transaction } from '#desk/database/index.ts'
import type { DocumentKey } from '#desk/editions/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import { type Comment, beginsThread } from './comment.ts'
import { findComment } from './findComment.ts'
import { checkWriter } from './mayRead.ts'
import { changeComment } from './store.ts'

/**
 * Resolves the thread that a comment is in, or opens it again; one that is so already stays so.
 * @returns the thread's first comment
 * @throws KerbenError `role`, `not_found`
 */
export async function resolveThread(
  outer: PayloadRequest,
  key: DocumentKey,
  locale: Locale,
  id: string,
  { open }: { readonly open: boolean },
): Promise<Comment> {
  await checkWriter(outer, key)
  return transaction(outer.payload, outer, async (req) => {
    const named = await findComment(req, key, locale, id)
    const first = beginsThread(named) ? named : await findComment(req, key, locale, named.thread)
    if ((first.open === true) === open) return first
    await recordAudit(req, { action: open ? 'reopenThread' : 'resolveThread', ...key, locale })
    return changeComment(req, first, {
      open,
      resolvedAt: open ? null : new Date().toISOString(),
      resolvedBy: open ? null : actorOf(req),
    })
  })
}
