import type { Access, CollectionConfig, FieldAccess } from 'payload'

import { activePerson, anyOf, byRole, deskRoles, hasRole, policy } from '#desk/access/index.ts'
import type { User } from '#desk/documents/index.ts'

/** Fields of an account that its own person may change, beside the password. */
export const ownFields = ['name', 'interfaceLanguage', 'contentLocale'] as const

/**
 * A person's own account. Names of others come from `GET /api/users/names` only: with access rules
 * per field, filters and sorting would reveal what they hide.
 */
const own: Access = ({ req }) => {
  const person = activePerson(req.user)
  return person ? { id: { equals: person.id } } : false
}

/**
 * Holders of `safeguarding` also read accounts whose grant of the role waits, and accounts that
 * hold or held it, since they confirm grants and take the role away there.
 */
const ofHolders: Access = ({ req }) =>
  hasRole(req.user, 'safeguarding') && {
    or: [{ everSafeguarding: { equals: true } }, { safeguardingRequestedAt: { exists: true } }],
  }

/** Payload's `access` of the accounts. */
export const usersAccess: NonNullable<CollectionConfig['access']> = {
  admin: ({ req }) => hasRole(req.user, ...deskRoles),
  read: anyOf(byRole(...policy.users.read), own, ofHolders),
  create: byRole(...policy.users.create),
  update: anyOf(byRole(...policy.users.update), own),
  delete: () => false,
  unlock: byRole('administrator'),
}

/** Fields that an administrator sets. */
export const administratorField: FieldAccess = ({ req }) => hasRole(req.user, 'administrator')

/** Whether people may change their own address: only those who hold or held `safeguarding` may. */
export const ownsAddress = (user: unknown): boolean =>
  hasRole(user, 'safeguarding') ||
  (activePerson(user) !== null &&
    typeof user === 'object' &&
    user !== null &&
    'everSafeguarding' in user &&
    user.everSafeguarding === true)

/**
 * Access of the fields that an account signs in with: administrators set them, but not on accounts
 * that hold or held `safeguarding`. The rule decides what a form shows; for a write (recognized by
 * `siblingData`) it returns true, and `guardSafeguarding` refuses the write with its path, which
 * this rule would silently drop.
 */
export const signInField: FieldAccess<User> = ({ doc, id, req, siblingData }) => {
  const isOwn = id !== undefined && id === req.user?.id
  if (isOwn && ownsAddress(req.user)) return true
  const isForm = siblingData === undefined
  return hasRole(req.user, 'administrator') && !(isForm && !isOwn && doc?.everSafeguarding)
}
