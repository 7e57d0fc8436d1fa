import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
} from 'payload'

import { fieldsRefusal, hasRole } from '#desk/access/index.ts'
import { recordAudit } from '#desk/audit/index.ts'
import { type LocaleView, groupOf, textOf } from '#desk/editions/index.ts'
import { CONSENTS, restOnConsent } from '#desk/safeguarding/index.ts'
import { wordsRequired } from '#desk/workflow/index.ts'
import { consentIdOf, depictsSurvivor } from './story.ts'

/**
 * Refuses a consent that anybody but safeguarding sends, whatever it is: where the same value were
 * fine, sending one, or none, would tell whether it is attached.
 * @throws KerbenError `role` (403)
 */
export const guardConsent: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data, overrideAccess } = args as { data?: unknown; overrideAccess?: boolean }
  const story = groupOf(groupOf(data)['story'])
  if (overrideAccess || hasRole(req.user, 'safeguarding') || story['consent'] === undefined)
    return args
  throw fieldsRefusal(['story.consent'])
}

/** Records which consent a story rests on from now on: in the audit of the consents, not of the story. */
export const recordConsent: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  // Payload gives documents without a type to a hook that is not made for one collection
  const [next, before] = [data as LocaleView, (originalDoc ?? {}) as LocaleView]
  const [now, then] = [consentIdOf(next), consentIdOf(before)]
  const entry = { type: CONSENTS, to: `news/${textOf(before['id'] ?? next['id']) ?? ''}` }
  if (now !== then) {
    if (then) await recordAudit(req, { ...entry, action: 'detachConsent', documentId: then })
    if (now) await recordAudit(req, { ...entry, action: 'attachConsent', documentId: now })
  }
  return next
}

/** Lets what is live of a story rest on the consent that it now has. */
export const followConsent: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create') return
  const { id } = doc as { id: string }
  // the bare adapter: the saved document shows its consent to safeguarding alone
  const stored = await req.payload.db.findOne<{ id: string } & Record<string, unknown>>({
    collection: 'news',
    where: { id: { equals: id } },
    req,
  })
  if (stored) await restOnConsent(req, id, consentIdOf(stored))
}

/**
 * Keeps a story of a survivor one: from `yes` only safeguarding changes the answer, with a reason
 * that goes to the audit and is stored nowhere else.
 * @throws KerbenError `role` (403), `reason_required` (422)
 */
export const guardSurvivorAnswer: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const { changeReason, ...story } = groupOf((data as Record<string, unknown>)['story'])
  const next: Record<string, unknown> = { ...data, ...('story' in data ? { story } : {}) }
  const before = (originalDoc ?? {}) as Record<string, unknown>
  if (operation !== 'update' || !depictsSurvivor(before) || depictsSurvivor({ ...before, ...next }))
    return next
  if (!hasRole(req.user, 'safeguarding')) throw fieldsRefusal(['story.depictsSurvivor'])
  const reason = textOf(changeReason)
  if (reason === null) throw wordsRequired('reason', 'story.changeReason')
  await recordAudit(req, {
    action: 'changeDepictsSurvivor',
    type: 'news',
    documentId: String(before['id']),
    from: 'yes',
    to: textOf(story['depictsSurvivor']) ?? 'unanswered',
    comment: reason,
  })
  return next
}
