import type { CollectionBeforeChangeHook } from 'payload'

import { hasRole, isSensitive, valueAt } from '#desk/access/index.ts'
import { recordAudit } from '#desk/audit/index.ts'
import type { StoredDocument } from '#desk/documents/index.ts'
import { type LocaleView, type Sensitive, textOf } from '#desk/editions/index.ts'
import { KerbenError } from '#shared/errors/index.ts'
import { REASON, reasonPath } from './reasonField.ts'
import { roleRefusalAt } from './roleRefusalAt.ts'
import { withoutAt } from './withoutAt.ts'

const answerText = (answer: unknown): string =>
  typeof answer === 'boolean' ? String(answer) : (textOf(answer) ?? 'unanswered')

/**
 * Keeps a sensitive document one: only safeguarding takes the answer back, with a reason that goes to
 * the audit and is stored nowhere else.
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
    if (!hasRole(req.user, 'safeguarding'))
      throw roleRefusalAt(
        path,
        `Once it is “${String(value)}”, only safeguarding changes this answer.`,
      )
    const reason = textOf(valueAt(sent, reasonAt))
    if (reason === null)
      throw new KerbenError({
        code: 'reason_required',
        status: 422,
        message: `Write the reason for the change: the field “${REASON}” must not be empty.`,
        details: { path: reasonAt },
      })
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
