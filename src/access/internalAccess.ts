import type { Access, CollectionConfig } from 'payload'

import { allOf } from './compose.ts'
import { byRole } from './contentAccess.ts'
import { deskRoles, hasRole } from './roles.ts'

type Rules = NonNullable<CollectionConfig['access']>

const onDesk = byRole(...deskRoles)
const never = () => false

const ownLock: Access = ({ req }) =>
  hasRole(req.user, 'administrator') || {
    'user.value': { equals: req.user?.id ?? '' },
  }

/** The admin takes a lock over by writing the person's own name on it. */
const takesOver: Access = ({ data, req }) => {
  const { user } = (data ?? {}) as { user?: { value?: unknown } }
  const writers = deskRoles.filter((role) => role !== 'viewer')
  return hasRole(req.user, ...writers) && user?.value === req.user?.id
}

/** Whether Payload adds a collection or global of this name by itself. */
export const isPayloadsOwn = (slug: string): boolean => slug.startsWith('payload-')

/**
 * Access to the collections that Payload adds by itself, which any signed-in account could otherwise
 * read and write. The admin makes locks and preferences past these rules.
 * @param slug the collection's
 * @param rules what Payload gives it
 * @returns null for a collection that is not Payload's own
 */
export function internalAccess(slug: string, rules: Rules): Rules | null {
  if (!isPayloadsOwn(slug)) return null
  if (slug === 'payload-locked-documents')
    return { read: onDesk, create: never, update: takesOver, delete: allOf(onDesk, ownLock) }
  if (slug === 'payload-preferences') {
    // Payload's own rules: a person's own
    const { read = never, update = never, delete: remove = never } = rules
    const own = (rule: Access) => allOf(onDesk, rule)
    return { read: own(read), create: onDesk, update: own(update), delete: own(remove) }
  }
  return { read: never, create: never, update: never, delete: never }
}
