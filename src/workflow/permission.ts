import type { PayloadRequest } from 'payload'

import { hasRole } from '../access/index.ts'
import { systemActor } from '../audit/index.ts'
import type { Workflow } from '../contract/index.ts'
import type { Locale } from '../localization/index.ts'
import { type Transition, whoMay } from './transitions.ts'

/** Whether somebody may make a transition: by a role, or as administrator, who may have to give a reason. */
export type Permission = 'administrator' | 'no' | 'role'

const speaks = (user: PayloadRequest['user'], locale: Locale): boolean => {
  const translates: unknown = user && 'translates' in user ? user.translates : null
  return Array.isArray(translates) && translates.includes(locale)
}

/**
 * Whether a request's person may make a transition of one locale.
 * @param workflow the workflow of the document, as its content decides
 */
export function permission(
  req: Pick<PayloadRequest, 'context' | 'user'>,
  workflow: Workflow,
  transition: Transition,
  locale: Locale,
): Permission {
  if (systemActor(req)) return 'role'
  const may = whoMay[workflow][transition] ?? []
  const byRole = may.some(
    (role) => hasRole(req.user, role) && (role !== 'translator' || speaks(req.user, locale)),
  )
  if (byRole) return 'role'
  return hasRole(req.user, 'administrator') ? 'administrator' : 'no'
}
