import type { CollectionBeforeChangeHook } from 'payload'

import { fieldsRefusal, hasRole, isSensitive, wordsRequired } from '#desk/access/index.ts'
import { recordAudit } from '#desk/audit/index.ts'
import type { StoredDocument } from '#desk/documents/index.ts'
import { type LocaleView, type Sensitive, textOf } from '#desk/editions/index.ts'
import { valueAt, withoutAt } from '#desk/fieldTree/index.ts'
import { reasonPath } from './reasonField.ts'

const answerText = (answer: unknown): string =>
  typeof answer === 'boolean' ? String(answer) : (textOf(answer) ?? 'unanswered')

/**
 * Keeps a sensitive document sensitive: only safeguarding may reverse the answer, with a reason
 * that is stored in the audit only.
 * @throws KerbenError `role` (403), `reason_required` (422)
 */
export const guardAnswer = (sensitive: Sensitive): CollectionBeforeChangeHook<StoredDocument> => {
  const { path, value } = sensitive
  const reasonAt = reasonPath(path)
  return async ({ collection, data: sent, originalDoc, operation, req }) => {
    const before: LocaleView = originalDoc ?? {}
    const next = withoutAt(sent, reasonAt)
    const isTakenBack =
      operation === 'update' &&
      isSensitive(sensitive, before) &&
      !isSensitive(sensitive, { ...before, ...next })
    if (!isTakenBack) return next
    if (!hasRole(req.user, 'safeguarding')) throw fieldsRefusal([path])
    const reason = textOf(valueAt(sent, reasonAt))
    if (reason === null) throw wordsRequired('reason', reasonAt)
    await recordAudit(req, {
      action: 'changeSensitive',
      type: collection.slug,
      documentId: String(before['id']),
      from: String(value),
      to: answerText(valueAt(next, path)),
      comment: reason,
    })
    return next
  }
}
