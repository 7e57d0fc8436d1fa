import type { Access, CollectionConfig, FieldAccess } from 'payload'

import { activePerson, anyOf, byRole, deskRoles, hasRole, policy } from '../../src/access/index.ts'

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

/** Payload's `access` of the accounts. */
export const usersAccess: NonNullable<CollectionConfig['access']> = {
  admin: ({ req }) => hasRole(req.user, ...deskRoles),
  read: anyOf(byRole(...policy.users.read), own),
  create: byRole(...policy.users.create),
  update: anyOf(byRole(...policy.users.update), own),
  delete: () => false,
  unlock: byRole('administrator'),
}

/** Fields that an administrator sets. */
export const administratorField: FieldAccess = ({ req }) => hasRole(req.user, 'administrator')
