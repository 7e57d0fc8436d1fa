import type { Access, CollectionConfig, FieldAccess } from 'payload'

import { activePerson, anyOf, byRole, deskRoles, hasRole, policy } from '#desk/access/index.ts'
import type { User } from '#desk/documents/index.ts'

/** Fields of an account that its own person may change, beside the password. */
export const ownFields = ['name', 'interfaceLanguage', 'contentLocale'] as const

/**
 * One's own account. Others are named by `GET /api/users/names` alone: a rule by field would answer
 * filters and sorts on what it hides.
 */
const own: Access = ({ req }) => {
  const person = activePerson(req.user)
  return person ? { id: { equals: person.id } } : false
}

/**
 * Who holds `safeguarding` sees whose grant waits for them, and the accounts that hold it or did: a
 * grant is confirmed, and the role taken away, on the account.
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

/** Whether somebody's own address is theirs to change: who holds or held `safeguarding` alone does it. */
export const ownsAddress = (user: unknown): boolean =>
  hasRole(user, 'safeguarding') ||
  (activePerson(user) !== null &&
    typeof user === 'object' &&
    user !== null &&
    'everSafeguarding' in user &&
    user.everSafeguarding === true)

/**
 * What an account signs in with: an administrator sets it, but not of an account that holds or held
 * `safeguarding`. This is what a form shows. A write, known by the values beside the field, passes
 * here, and `guardSafeguarding` refuses it by its path, where this would drop it without a word.
 */
export const signInField: FieldAccess<User> = ({ doc, id, req, siblingData }) => {
  const isOwn = id !== undefined && id === req.user?.id
  if (isOwn && ownsAddress(req.user)) return true
  const isForm = siblingData === undefined
  return hasRole(req.user, 'administrator') && !(isForm && !isOwn && doc?.everSafeguarding)
}
