import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
} from 'payload'

import { hasRole, sentData } from '#desk/access/index.ts'
import { recordAudit } from '#desk/audit/index.ts'
import type { News } from '#desk/documents/index.ts'
import { type LocaleView, groupOf, textOf } from '#desk/editions/index.ts'
import { CONSENTS, restOnConsent } from '#desk/safeguarding/index.ts'
import { KerbenError } from '#shared/errors/index.ts'
import { consentIdOf, depictsSurvivor } from './story.ts'

const refused = (path: string, message: string) =>
  new KerbenError({ code: 'role', status: 403, message, details: { path } })

/**
 * Refuses a consent that anybody but safeguarding sends, whatever it is: where the same value were
 * fine, sending one, or none, would tell whether it is attached.
 * @throws KerbenError `role` (403)
 */
export const guardConsent: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  const story = groupOf(sentData(args)?.story)
  if (overrideAccess || hasRole(req.user, 'safeguarding') || story['consent'] === undefined)
    return args
  throw refused('story.consent', 'Only safeguarding attaches a consent.')
}

/** Records which consent a story rests on from now on: in the audit of the consents, not of the story. */
export const recordConsent: CollectionBeforeChangeHook<News> = async ({
  data: next,
  originalDoc: before,
  req,
}) => {
  const [now, then] = [consentIdOf(next), consentIdOf(before ?? {})]
  const entry = { type: CONSENTS, to: `news/${before?.id ?? next.id ?? ''}` }
  if (now !== then) {
    if (then) await recordAudit(req, { ...entry, action: 'detachConsent', documentId: then })
    if (now) await recordAudit(req, { ...entry, action: 'attachConsent', documentId: now })
  }
  return next
}

/** Lets what is live of a story rest on the consent that it now has. */
export const followConsent: CollectionAfterChangeHook<News> = async ({
  doc: { id },
  operation,
  req,
}) => {
  if (operation === 'create') return
  // the bare adapter: the saved document shows its consent to safeguarding alone
  const stored = await req.payload.db.findOne<News>({
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
export const guardSurvivorAnswer: CollectionBeforeChangeHook<News> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const { changeReason, ...story } = groupOf(data.story)
  const next = { ...data, ...('story' in data ? { story } : {}) }
  const before: LocaleView = originalDoc ?? {}
  if (operation !== 'update' || !depictsSurvivor(before) || depictsSurvivor({ ...before, ...next }))
    return next
  if (!hasRole(req.user, 'safeguarding'))
    throw refused(
      'story.depictsSurvivor',
      'Once it is “yes”, only safeguarding changes this answer.',
    )
  const reason = textOf(changeReason)
  if (reason === null)
    throw new KerbenError({
      code: 'reason_required',
      status: 422,
      message: 'Write the reason for the change: the field “changeReason” must not be empty.',
      details: { path: 'story.changeReason' },
    })
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
