// Payload 3.90.1 looks up the session to renew in the account a second time, and fails if it has
// ended meanwhile.

import type { CollectionBeforeOperationHook } from 'payload'

import { unauthenticated } from '#desk/access/refusals.ts'
import type { Session } from './session.ts'

/**
 * Refuses with 401 to renew a session that has ended since the request was authenticated, for
 * example by signing out in another tab.
 */
export const refuseEndedSession: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'refresh' || !req.user) return args
  const own = '_sid' in req.user ? req.user._sid : undefined
  // the bare adapter, in the transaction that renews it: the person's own sessions
  const account = await req.payload.db.findOne<{ id: string; sessions?: readonly Session[] }>({
    collection: collection.slug,
    where: { id: { equals: req.user.id } },
    req,
  })
  if (!account?.sessions?.some(({ id }) => id === own)) throw unauthenticated()
  return args
}
