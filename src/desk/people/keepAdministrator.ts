import type { CollectionBeforeChangeHook } from 'payload'

import { hasRole } from '#desk/access/index.ts'
import type { User } from '#desk/documents/index.ts'
import { KerbenError } from '#shared/errors/index.ts'

/**
 * Refuses to remove the last active administrator: 409 `last_administrator`. It counts in the
 * write's transaction, and writes run one at a time, so two administrators cannot deactivate each
 * other at the same moment.
 */
export const keepAdministrator: CollectionBeforeChangeHook<User> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isOne = (account: unknown) => hasRole(account, 'administrator')
  const id = originalDoc?.id
  if (operation !== 'update' || !isOne(originalDoc) || isOne({ id, ...data })) return data
  const others = await req.payload.db.count({
    collection: 'users',
    where: {
      and: [
        { id: { not_equals: id } },
        { roles: { in: ['administrator'] } },
        { active: { equals: true } },
      ],
    },
    req,
  })
  if (others.totalDocs > 0) return data
  throw new KerbenError({ code: 'last_administrator' })
}
