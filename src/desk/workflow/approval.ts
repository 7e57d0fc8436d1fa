import type { PayloadRequest } from 'payload'

import { hasRole, systemActor } from '#desk/access/index.ts'
import { type Edition, type LoadedType, type LocaleView, isLive } from '#desk/editions/index.ts'
import type { Workflow } from '#shared/contract/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import { type Transition, isDecision, whoMay } from './transitions.ts'

/** Which workflow an edition follows, and who may decide on it. */
export interface Approval {
  readonly workflow: Workflow
  /** Only safeguarding approves or publishes it, not even administrators. */
  readonly safeguardingAlone: boolean
}

/**
 * How an edition is approved: by its type's workflow, or a stricter one that its content requires.
 * The live content counts too: whoever may not publish a story may not replace a published one.
 * @param view of the working copy
 * @param edition its live workflow tells whether the live content is sensitive, without reading it
 */
export function approvalOf(
  { type, desk }: LoadedType,
  view: LocaleView,
  edition: Pick<Edition, 'publishedHash' | 'safeguarded'> | undefined,
): Approval {
  const alone = desk.safeguardingAlone
  const liveAlone = edition !== undefined && isLive(edition) && edition.safeguarded === true
  return alone && (alone.applies(view) || liveAlone)
    ? { workflow: 'safeguarded', safeguardingAlone: true }
    : { workflow: type.workflow, safeguardingAlone: false }
}

/**
 * Whether a person may make a transition: by role, or as an administrator, who may need a reason.
 */
export type Permission = 'administrator' | 'no' | 'role'

const speaks = (user: PayloadRequest['user'], locale: Locale): boolean => {
  const translates: unknown = user && 'translates' in user ? user.translates : null
  return Array.isArray(translates) && translates.includes(locale)
}

/**
 * Whether a request's person may make a transition of one locale.
 * @param approval how the edition is approved, as its content decides
 */
export function permission(
  req: Pick<PayloadRequest, 'context' | 'user'>,
  { workflow, safeguardingAlone }: Approval,
  transition: Transition,
  locale: Locale,
): Permission {
  if (systemActor(req)) return 'role'
  if (safeguardingAlone && isDecision(transition))
    return hasRole(req.user, 'safeguarding') ? 'role' : 'no'
  const may = whoMay[workflow][transition] ?? []
  const byRole = may.some(
    (role) => hasRole(req.user, role) && (role !== 'translator' || speaks(req.user, locale)),
  )
  if (byRole) return 'role'
  return hasRole(req.user, 'administrator') ? 'administrator' : 'no'
}
