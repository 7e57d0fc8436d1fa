import type { CollectionBeforeOperationHook } from 'payload'

import { hasRole, roleRefusal, sentData, systemActor } from '#desk/access/index.ts'
import { recordAudit } from '#desk/audit/index.ts'
import { accountByEmail } from './account.ts'
import { everHeld } from './holders.ts'

/**
 * Unlocking forgets an account's failed attempts and so allows further ones. It is recorded before
 * it happens, and only the operator may unlock an account that ever held `safeguarding`.
 * @throws KerbenError `role` (403)
 */
export const guardUnlock: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'unlock') return args
  const isSystem = systemActor(req) !== null
  if (!isSystem && !overrideAccess && !hasRole(req.user, 'administrator'))
    throw roleRefusal('unlock an account')
  const email = sentData(args)?.email
  const account = typeof email === 'string' ? await accountByEmail(req, email) : null
  if (!account) return args
  if (!isSystem && everHeld(account)) throw roleRefusal('unlock this account')
  await recordAudit(req, { action: 'unlock', type: 'users', documentId: account.id })
  return args
}
