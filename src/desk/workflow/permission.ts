import type { PayloadRequest } from 'payload'

import { hasRole, systemActor } from '#desk/access/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import type { Approval } from './approval.ts'
import { type Transition, isDecision, whoMay } from './transitions.ts'

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
