import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { hasRole } from '../../src/access/index.ts'
import { recordAudit } from '../../src/audit/index.ts'
import { groupOf, textOf } from '../../src/editions/index.ts'
import { KerbenError } from '../../src/errors/index.ts'
import { depictsSurvivor } from './story.ts'

const refused = (path: string, message: string) =>
  new KerbenError({ code: 'role', status: 403, message, details: { path } })

/** The consent that a stored item has, as the bare adapter sees it. */
async function storedConsent(req: PayloadRequest, id: string): Promise<string | null> {
  const found = await req.payload.db.findOne<{ id: string; story?: unknown }>({
    collection: 'news',
    where: { id: { equals: id } },
    req,
  })
  return textOf(groupOf(found?.story)['consent'])
}

/**
 * Refuses a consent that anybody but safeguarding sends, where Payload's field access would drop it
 * in silence; the same value sent back is fine.
 * @throws KerbenError `role` (403)
 */
export const guardConsent: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data, id, overrideAccess } = args as {
    data?: unknown
    id?: unknown
    overrideAccess?: boolean
  }
  const story = groupOf(groupOf(data)['story'])
  if (overrideAccess || hasRole(req.user, 'safeguarding') || story['consent'] === undefined)
    return args
  const stored = typeof id === 'string' ? await storedConsent(req, id) : null
  if (textOf(story['consent']) !== stored)
    throw refused('story.consent', 'Only safeguarding attaches a consent.')
  return args
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
