import { AuthenticationError, type CollectionBeforeLoginHook, type Field } from 'payload'

import { deskRoles, hasRole } from '#desk/access/index.ts'

const never = () => false

/**
 * The columns of Payload's account lock, which is off and so does not add them: kept, always empty,
 * so that existing databases need no migration.
 */
export const unusedLock: readonly Field[] = [
  {
    name: 'loginAttempts',
    type: 'number',
    defaultValue: 0,
    hidden: true,
    access: { create: never, update: never },
  },
  { name: 'lockUntil', type: 'date', hidden: true, access: { create: never, update: never } },
]

/** Refuses accounts that are not active, and service accounts, as if the password were wrong. */
export const refuseSignIn: CollectionBeforeLoginHook = ({ req, user }) => {
  if (!hasRole(user, ...deskRoles)) throw new AuthenticationError(req.t)
}
