import type { PayloadRequest } from 'payload'

import { hasRole, systemActor } from '#desk/access/index.ts'
import { type Edition, type LoadedType, type LocaleView, isLive } from '#desk/editions/index.ts'
import type { Workflow } from '#shared/contract/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import { type Transition, isDecision, whoMay } from './transitions.ts'

/** Who decides on an edition, and in which steps. */
export interface Approval {
  readonly workflow: Workflow
  /** Nobody but safeguarding approves or publishes it, administrators not excepted. */
  readonly safeguardingAlone: boolean
}

/**
 * How an edition is approved: as its type says, or more strictly where its content decides. What is
 * live decides too: a story that readers see is not published over by who may not publish a story.
 * @param view of the working copy
 * @param edition what is live: under which workflow it went out says what it is, without its text
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

/** Whether somebody may make a transition: by a role, or as administrator, who may have to give a reason. */
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
