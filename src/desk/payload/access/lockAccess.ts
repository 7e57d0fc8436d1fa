// Payload 3.90.1 lets any signed-in account read, rewrite and remove the lock on any document.

import type { Access, CollectionConfig, PayloadRequest } from 'payload'

import { allOf } from '#desk/access/compose.ts'
import { byRole } from '#desk/access/contentAccess.ts'
import { mayWriteDocument } from '#desk/access/mayWriteDocument.ts'
import { deskRoles, hasRole } from '#desk/access/roles.ts'
import { isObject } from '#shared/values/index.ts'

/** Payload's collection of locks, one for each document that somebody has open. */
export const LOCKS = 'payload-locked-documents'

/** A lock as it is stored. */
interface Lock {
  readonly id: string
  readonly document?: { readonly relationTo: string; readonly value: string } | null
  readonly globalSlug?: string | null
}

const onDesk = byRole(...deskRoles)

/**
 * A person's own locks. Administrators get all, since a lock may remain after its person has left.
 */
const ownLock: Access = ({ req }) =>
  hasRole(req.user, 'administrator') || {
    'user.value': { equals: req.user?.id ?? '' },
  }

const isOwnName = (user: unknown, { user: person }: PayloadRequest): boolean =>
  isObject(user) &&
  Object.keys(user).every((name) => name === 'relationTo' || name === 'value') &&
  user['relationTo'] === person?.collection &&
  user['value'] === person?.id

/**
 * To take over a lock, the admin writes the person's own name on it. No other change is allowed,
 * and only people who may write the locked document may do it.
 */
const takesOver: Access = async ({ data, id, req }) => {
  if (!isObject(data) || id === undefined || !hasRole(req.user, ...deskRoles)) return false
  if (Object.keys(data).join() !== 'user' || !isOwnName(data['user'], req)) return false
  // the bare adapter: the rule of the locked document decides, not that of the lock
  const lock = await req.payload.db.findOne<Lock>({
    collection: LOCKS,
    where: { id: { equals: id } },
    req,
  })
  if (lock?.globalSlug) return mayWriteDocument(req, { global: lock.globalSlug })
  const { relationTo, value } = lock?.document ?? {}
  return relationTo !== undefined && mayWriteDocument(req, { collection: relationTo, id: value })
}

/**
 * Who may read, take over and end locks. Only `form-state` makes them (see
 * src/desk/payload/serverFunctions).
 */
export const lockAccess: NonNullable<CollectionConfig['access']> = {
  read: onDesk,
  create: () => false,
  update: takesOver,
  delete: allOf(onDesk, ownLock),
}
